package io.trackfit.ingest;

import io.trackfit.ingest.mapping.Mapping;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be taken in.
 *
 * @param source id of a registered source that is in use
 * @param stateOf the day the source was in this state; null: it is newer than all before it
 */
public record Wanted(
        String source, Mapping mapping, @Nullable LocalDate stateOf) {}
