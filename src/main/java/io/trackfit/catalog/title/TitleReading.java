package io.trackfit.catalog.title;

import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.track.Family;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a job title says, read by the rules. */
public sealed interface TitleReading {

    /** Ids of the rules it rests on. */
    List<String> rules();

    /** Id of the place the title names. */
    @Nullable
    String location();

    /**
     * A title of one of our families.
     *
     * @param level null: the title says none
     * @param matched the words that named the family
     * @param confidence {@code high}, {@code medium} or {@code low}: that of the weakest rule it rests on
     */
    record Ours(
            Family family,
            @Nullable Level level,
            String matched,
            String confidence,
            List<String> rules,
            @Nullable String location)
            implements TitleReading {}

    /**
     * A title of something else that a rule knows.
     *
     * @param matched the words that gave it away
     * @param note what it is, where the rule says so
     */
    record NotOurs(
            String matched,
            @Nullable String note,
            String confidence,
            List<String> rules,
            @Nullable String location) implements TitleReading {}

    /** A title no rule knows the family of. */
    record Unknown(List<String> rules, @Nullable String location) implements TitleReading {}
}
