package io.trackfit.overview.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is handed out at a time. */
@ConfigMapping(prefix = "trackfit.export")
interface ExportConfig {

    /** Tables of the market that are sent at once; each holds a thread. More are refused for the moment. */
    @WithDefault("4")
    int atOnce();
}
