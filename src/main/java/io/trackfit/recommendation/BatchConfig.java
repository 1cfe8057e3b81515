package io.trackfit.recommendation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much a batch may ask. */
@ConfigMapping(prefix = "trackfit.batch")
interface BatchConfig {

    /** Lines of a batch that comes without a key; with one there is no limit. */
    @WithDefault("100000")
    long linesWithoutKey();

    /** Batches answered at a time, for each holds a thread as long as its client takes. More are sent away for a while. */
    @WithDefault("8")
    int atOnce();

    /** How long one batch may take, however slowly its client sends and reads. */
    @WithDefault("1h")
    Duration longest();
}
