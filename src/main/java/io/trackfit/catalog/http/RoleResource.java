package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/roles")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class RoleResource {

    private final Catalog catalog;
    private final RequestLanguage language;
    private final RoleIncludes includes;

    RoleResource(Catalog catalog, RequestLanguage language, RoleIncludes includes) {
        this.catalog = catalog;
        this.language = language;
        this.includes = includes;
    }

    @GET
    @Operation(
            summary = "List roles",
            description = "A role is a family at a level. experienceYears picks exactly one level of each family.")
    public Page<RoleView> roles(
            @RestQuery @Nullable String track,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable Level level,
            @Parameter(description = "Years of experience, 0 to 60") @RestQuery @Nullable BigDecimal experienceYears,
            @Parameter(description = "salaryBands, demand, certifications, skills: separated by commas")
                    @RestQuery
                    @Nullable
                    String include,
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var snapshot = names.snapshot();
        Chosen.require("track", "track", snapshot.tracks(), track);
        Chosen.require("family", "family", snapshot.families(), family);
        Bounds.years("experienceYears", experienceYears);
        var wanted = includes.read(include);
        var roles = Chosen.of("role", snapshot.roles(), ids).stream()
                .filter(role -> track == null || role.track().equals(track))
                .filter(role -> family == null || role.family().equals(family))
                .filter(role -> level == null || role.level() == level)
                .filter(role -> experienceYears == null || role.experience().contains(experienceYears))
                .toList();
        return Paging.of(limit, cursor, track, family, level, experienceYears, ids)
                .page(roles, Role::id)
                .map(role -> RoleView.of(role, names, includes.of(wanted, role, names)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a role")
    public RoleView role(
            @RestPath String id,
            @Parameter(description = "salaryBands, demand, certifications, skills: separated by commas")
                    @RestQuery
                    @Nullable
                    String include) {
        var names = names();
        var role = Chosen.one("role", names.snapshot().roles(), id);
        return RoleView.of(role, names, includes.of(includes.read(include), role, names));
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
