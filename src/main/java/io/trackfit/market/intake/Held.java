package io.trackfit.market.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A batch and what it holds, or held before it was withdrawn.
 *
 * @param source id of the registered source
 * @param rows of the file
 * @param distinctRows of the file: repeats of a row counted once
 * @param stateOf the day the source was in this state; null: not told
 * @param visibleFrom first version of the market it counts in; null: it never did
 * @param visibleUntil first version it no longer counts in; null: it counts, or never did
 */
public record Held(
        long batch,
        BatchKind kind,
        String source,
        BatchState state,
        long rows,
        long distinctRows,
        @Nullable LocalDate stateOf,
        @Nullable Long visibleFrom,
        @Nullable Long visibleUntil) {}
