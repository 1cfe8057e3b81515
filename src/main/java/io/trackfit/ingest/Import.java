package io.trackfit.ingest;

import io.trackfit.ingest.mapping.ImportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in.
 *
 * @param source id of the registered source
 * @param mapping id of the mapping it was read by
 * @param stateOf the day the source was in this state; null: not told
 * @param contentHash SHA-256 of the content, gzip undone
 * @param charset what its text was encoded in
 * @param unreadColumns columns that the mapping does not know, the first of them
 * @param batch of the market; null: none yet, or thrown away
 * @param failure why it failed or was refused
 */
public record Import(
        String id,
        ImportKind kind,
        String source,
        String mapping,
        ImportState state,
        @Nullable LocalDate stateOf,
        String contentHash,
        String charset,
        long sentBytes,
        long unpackedBytes,
        RowCounts rows,
        List<String> unreadColumns,
        @Nullable Long batch,
        @Nullable String failure,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {}
