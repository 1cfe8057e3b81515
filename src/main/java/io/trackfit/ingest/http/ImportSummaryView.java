package io.trackfit.ingest.http;

import io.trackfit.ingest.Import;
import io.trackfit.ingest.ImportState;
import io.trackfit.ingest.RowCounts;
import io.trackfit.ingest.mapping.ImportKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An import in a list.
 *
 * @param source id of the registered source
 * @param mapping id of the mapping it was read by
 * @param stateOf the day the source was in this state; null: not told
 * @param failure why it failed or was refused
 */
record ImportSummaryView(
        String id,
        ImportKind kind,
        String source,
        String mapping,
        ImportState state,
        @Nullable LocalDate stateOf,
        RowCounts rows,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant finishedAt) {

    static ImportSummaryView of(Import it) {
        return new ImportSummaryView(
                it.id(),
                it.kind(),
                it.source(),
                it.mapping(),
                it.state(),
                it.stateOf(),
                it.rows(),
                it.failure(),
                it.receivedAt(),
                it.finishedAt());
    }
}
