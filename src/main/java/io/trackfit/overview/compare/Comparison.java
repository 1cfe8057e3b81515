package io.trackfit.overview.compare;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Roles and tracks side by side: the same rows for all, so that a table can be drawn from it.
 *
 * @param columns what is compared, in the order asked for
 */
record Comparison(List<ComparedColumn> columns, List<ComparedRow> rows) {

    /**
     * One of the things compared.
     *
     * @param kind {@code role} or {@code track}
     * @param track the track itself, or that of the role
     */
    record ComparedColumn(String kind, String id, String name, String track, String path) {}

    /**
     * One question asked of all.
     *
     * @param cells one for each column, in their order
     */
    record ComparedRow(ComparedQuestion id, String title, List<ComparedCell> cells) {}

    /**
     * The answer of one column.
     *
     * @param column id of the role or track
     * @param items never empty; null: we know no answer
     */
    record ComparedCell(String column, @Nullable List<ComparedPoint> items) {}

    /**
     * One point of an answer.
     *
     * @param path where more is said about it
     * @param low least value, inclusive, where it is a quantity; for a single value the same as {@code high}
     * @param high greatest value (years of experience: exclusive); null: no upper end, or no quantity
     * @param unit what the quantity counts: {@code years}, {@code importance} (0 to 100), or currency and period of pay
     * @param basis how it came about: {@code counted}, {@code counted-family} or {@code curated} for skills, the kind of
     *     a pay figure
     * @param note a correction or a limit
     * @param sources ids of sources, never empty
     */
    record ComparedPoint(
            String text,
            @Nullable String path,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String basis,
            @Nullable String note,
            List<String> sources) {

        static ComparedPoint of(String text, @Nullable String path, @Nullable String note, List<String> sources) {
            return new ComparedPoint(text, path, null, null, null, null, note, sources);
        }
    }
}
