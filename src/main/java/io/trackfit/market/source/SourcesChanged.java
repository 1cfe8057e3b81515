package io.trackfit.market.source;

import java.util.List;

/**
 * Sources were registered, corrected or retired, here or on another replica. Fired after memory has them and before
 * ready-made answers are forgotten.
 *
 * @param sources all of them as they are from now on
 */
public record SourcesChanged(List<RegisteredSource> sources) {

    public SourcesChanged {
        sources = List.copyOf(sources);
    }
}
