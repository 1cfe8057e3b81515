package io.trackfit.ingest.judging;

import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.title.TitleReading;
import io.trackfit.catalog.title.TitleResolver;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Titles as the catalogue's rules read them, each different one read once. */
final class Titles {

    private static final int MOST_KEPT = 50_000;

    private final TitleResolver resolver;
    private final WordCounts unmapped;
    private final Map<String, Reading> known = new HashMap<>();

    /**
     * What a title says.
     *
     * @param ruled a rule knows it, as one of ours or as something else
     */
    record Reading(
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            boolean ruled) {}

    Titles(TitleResolver resolver, WordCounts unmapped) {
        this.resolver = resolver;
        this.unmapped = unmapped;
    }

    /** @param rows of the file with this title, all counted at once */
    Reading read(String title, int rows) {
        var reading = known.get(title);
        if (reading == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            reading = reading(resolver.resolve(title));
            known.put(title, reading);
        }
        if (reading.family() == null) {
            unmapped.add(title, reading.ruled(), rows);
        }
        return reading;
    }

    private static Reading reading(TitleReading reading) {
        return switch (reading) {
            case TitleReading.Ours ours ->
                new Reading(ours.family().id(), ours.family().track(), ours.level(), true);
            case TitleReading.NotOurs other -> new Reading(null, null, null, true);
            case TitleReading.Unknown unknown -> new Reading(null, null, null, false);
        };
    }
}
