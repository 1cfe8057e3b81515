package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.skill.Skill;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/skills")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class SkillResource {

    private static final int SUPPORTING = 2;

    private final Catalog catalog;
    private final RequestLanguage language;

    SkillResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "List skills",
            description = "With aliases, implications, weights and the roles that ask for them.")
    public Page<SkillView> skills(
            @RestQuery @Nullable String category,
            @Parameter(description = "Only skills that speak for this track: a curated weight of at least 2")
                    @RestQuery
                    @Nullable
                    String track,
            @Parameter(description = "article, reference or labelled") @RestQuery @Nullable String origin,
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var snapshot = names.snapshot();
        Chosen.require("track", "track", snapshot.tracks(), track);
        Chosen.requireWord(
                "category", category, snapshot.skills().all().stream().map(Skill::category));
        Chosen.requireWord("origin", origin, snapshot.skills().all().stream().map(Skill::origin));
        var skills = Chosen.of("skill", snapshot.skills(), ids).stream()
                .filter(skill -> category == null || skill.category().equals(category))
                .filter(skill -> origin == null || skill.origin().equals(origin))
                .filter(skill -> track == null || weight(skill, track) >= SUPPORTING)
                .toList();
        var links = new Links(snapshot);
        return Paging.of(limit, cursor, category, track, origin, ids)
                .page(skills, Skill::id)
                .map(skill -> SkillView.of(skill, names, links));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a skill, the roles that ask for it, and what it implies")
    public SkillView skill(@RestPath String id) {
        var names = names();
        return SkillView.of(Chosen.one("skill", names.snapshot().skills(), id), names, new Links(names.snapshot()));
    }

    private static int weight(Skill skill, String track) {
        return track.equals("ai-engineering") ? skill.aiWeight() : skill.dataWeight();
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
