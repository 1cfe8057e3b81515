package io.trackfit.market.intake;

import io.trackfit.catalog.role.Level;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One job advert as it was judged. Text must hold no NUL.
 *
 * @param date it was posted, where the source tells it
 * @param title as the source wrote it
 * @param family id; null: the title is of none of ours
 * @param track id; set with a family, and alone where only the track is known
 * @param level null: not known
 * @param country ISO 3166-1 alpha-2; null: not known, or contradicted by the place
 * @param location id of a city of the catalogue; null: not known
 * @param employer whoever hires, where the source tells it
 * @param skills ids, each once
 * @param pay for a year; null: the advert tells none
 * @param repeats rows of the file that are exactly this one, itself included, at least 1
 */
public record Posting(
        @Nullable LocalDate date,
        String title,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level,
        @Nullable String country,
        @Nullable String location,
        @Nullable String employer,
        List<String> skills,
        @Nullable Pay pay,
        int repeats) {

    /**
     * What an advert says it pays in a year, in minor units of the currency (ISO 4217).
     *
     * @param high the same as low where one amount is told
     */
    public record Pay(String currency, long low, long high) {}

    public Posting {
        skills = List.copyOf(skills);
        if (repeats < 1) {
            throw new IllegalArgumentException("Repeats (%d) must be at least 1.".formatted(repeats));
        }
    }
}
