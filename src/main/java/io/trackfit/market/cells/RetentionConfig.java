package io.trackfit.market.cells;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long older states of the market can be asked for. */
@ConfigMapping(prefix = "trackfit.market")
public interface RetentionConfig {

    /** Versions of the market before the present one that answers can be replayed at. */
    @WithDefault("20")
    int versionsKept();
}
