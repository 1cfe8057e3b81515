package io.trackfit.access.key;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How keys are checked. */
@ConfigMapping(prefix = "trackfit.access")
interface AccessConfig {

    /** How long keys that we remember open doors while the database is away; after that a key is answered with 503. */
    @WithDefault("15m")
    Duration trustMemoryFor();
}
