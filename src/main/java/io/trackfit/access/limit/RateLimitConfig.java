package io.trackfit.access.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one key, or one address without a key, may ask of one instance of the service. */
@ConfigMapping(prefix = "trackfit.rate-limit")
interface RateLimitConfig {

    /** Whether there is a limit at all. */
    @WithDefault("true")
    boolean enabled();

    /** Requests in a window. Answers that are ready as bytes are not counted: sending one costs less than counting it. */
    @WithDefault("6000")
    long requests();

    /** Length of the window; room comes back evenly all through it. */
    @WithDefault("1m")
    Duration window();
}
