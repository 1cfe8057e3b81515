package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.catalog.guidance.Topic;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paged;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/guidance")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class GuidanceResource {

    private final Catalog catalog;
    private final RequestLanguage language;

    GuidanceResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    /**
     * A subject of guidance.
     *
     * @param entries how many pieces it has
     */
    record TopicView(
            String topic,
            String title,
            String titleLang,
            boolean titleReviewed,
            @Nullable String text,
            int entries,
            List<String> sources) {

        static TopicView of(Topic it, Names names) {
            var title = names.of("topic", it.id(), it.title());
            return new TopicView(
                    it.id(),
                    title.text(),
                    title.lang(),
                    title.reviewed(),
                    it.text(),
                    it.entries().size(),
                    it.sources());
        }
    }

    /** A subject of guidance with a part of its entries. */
    record TopicPage(
            String topic,
            String title,
            String titleLang,
            boolean titleReviewed,
            @Nullable String text,
            List<GuidanceEntry> items,
            @Nullable String nextCursor,
            List<String> sources)
            implements Paged {}

    @GET
    @Operation(summary = "List the subjects of guidance")
    public Page<TopicView> topics(
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        return Paging.of(limit, cursor)
                .page(names.snapshot().topics().all(), Topic::id)
                .map(it -> TopicView.of(it, names));
    }

    @GET
    @Path("/{topic}")
    @Operation(
            summary = "Show the guidance on a subject",
            description = "work-styles holds the statements that a profile answers with 1 to 5.")
    public TopicPage topic(
            @RestPath String topic,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        Chosen.require("track", "track", names.snapshot().tracks(), track);
        var it = Chosen.one("topic", names.snapshot().topics(), topic);
        var title = names.of("topic", it.id(), it.title());
        var entries = it.entries().stream()
                .filter(entry -> track == null || entry.track() == null || track.equals(entry.track()))
                .toList();
        var page = Paging.of(limit, cursor, topic, track).page(entries, GuidanceEntry::id);
        return new TopicPage(
                it.id(),
                title.text(),
                title.lang(),
                title.reviewed(),
                it.text(),
                page.items(),
                page.nextCursor(),
                it.sources());
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
