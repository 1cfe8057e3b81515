package io.trackfit.catalog.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, or a country used as a place.
 *
 * @param kind {@code city} or {@code country}
 * @param country ISO 3166-1 alpha-2
 * @param hub for a country the article used as a city: the city that is its hub
 */
public record Location(
        String id,
        String kind,
        String name,
        String country,
        @Nullable String hub,
        @Nullable String iso31662,
        @Nullable String subdivision,
        @Nullable String unLocode,
        @Nullable String unLocodeConfidence,
        String timeZone,
        List<String> aliases,
        @Nullable String note,
        List<String> sources) {}
