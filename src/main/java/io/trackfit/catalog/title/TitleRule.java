package io.trackfit.catalog.title;

import io.trackfit.catalog.role.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reviewed rule that reads a job title.
 *
 * @param kind {@code family}, {@code level} or {@code noise}
 * @param patterns alternatives; each is words that must occur in this order as whole words
 * @param family the family meant, {@code none} for a title that is near but not ours
 */
public record TitleRule(
        String id,
        String kind,
        List<String> patterns,
        @Nullable String family,
        @Nullable Level level,
        @Nullable String confidence,
        @Nullable String note) {}
