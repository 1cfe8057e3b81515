package io.trackfit.shared.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the database is watched. */
@ConfigMapping(prefix = "trackfit.database-watch")
interface DatabaseWatchConfig {

    /** How often it is asked whether it is there; notifications come at once. */
    @WithDefault("2s")
    Duration interval();

    /** How long it may take to answer before it counts as away; whole seconds. */
    @WithDefault("2s")
    Duration patience();
}
