package io.trackfit.catalog.role;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Years of experience a role is for: from {@code min} (inclusive) to {@code max} (exclusive, null: no upper end).
 *
 * @param stated the words of the source, whose ranges overlap at their ends
 */
public record Experience(
        int min, @Nullable Integer max, @Nullable String stated) {

    public boolean contains(BigDecimal years) {
        return years.compareTo(BigDecimal.valueOf(min)) >= 0
                && (max == null || years.compareTo(BigDecimal.valueOf(max)) < 0);
    }
}
