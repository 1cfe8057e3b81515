package io.trackfit.market.coverage;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.intake.BatchKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What counts in one version of the market. Rows of sources that want small cells kept secret are in no group: what is shown
 * of them stands in cells alone, so that no count here helps to compute one that is hidden there.
 *
 * @param batches all that count, the oldest first
 * @param pay groups of observations
 * @param postings groups of postings
 */
public record Coverage(long version, List<Part> batches, List<Group> pay, List<Group> postings) {

    /** A market that nothing was imported into. */
    public static final Coverage NONE = new Coverage(-1, List.of(), List.of(), List.of());

    /**
     * A batch that counts.
     *
     * @param source id of the registered source
     * @param rows of the file, repeats included
     * @param stateOf the day the source was in this state; null: not told
     * @param confidential its source wants small cells kept secret
     * @param exportable its source lets single rows be handed out, and wants no small cells kept secret
     */
    public record Part(
            long batch,
            BatchKind kind,
            String source,
            long rows,
            long distinctRows,
            @Nullable LocalDate stateOf,
            boolean confidential,
            boolean exportable) {}

    /**
     * Rows that agree in what they are of.
     *
     * @param family null: the title is of none of ours
     * @param level null: not known
     * @param country null: not known
     * @param rows repeats included
     */
    public record Group(
            @Nullable String family,
            @Nullable Level level,
            @Nullable String country,
            long rows,
            long distinctRows) {}
}
