package io.trackfit.market.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.source.Source;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.http.Wire;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who published a figure: as much of the source as must stand beside it. All of it is at {@code /v1/sources/{id}}.
 *
 * @param published ISO date, may be partial
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record CitedSource(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable String licence,
        String confidence) {

    public static List<CitedSource> of(List<String> ids, CatalogSnapshot catalog) {
        return ids.stream()
                .map(id -> of(catalog.sources().find(id).orElseThrow()))
                .toList();
    }

    /** Those of imported rows. */
    public static List<CitedSource> registered(List<String> ids, RegisteredSources sources) {
        return ids.stream()
                .map(sources::find)
                .flatMap(Optional::stream)
                .map(it -> new CitedSource(
                        it.id(),
                        it.title(),
                        it.publisher(),
                        it.url(),
                        it.published(),
                        it.licence(),
                        Wire.name(it.confidence())))
                .toList();
    }

    private static CitedSource of(Source it) {
        return new CitedSource(
                it.id(), it.title(), it.publisher(), it.url(), it.published(), it.licence(), it.confidence());
    }
}
