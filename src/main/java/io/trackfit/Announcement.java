package io.trackfit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the log says last once everything answers: where to look. */
final class Announcement implements QuarkusApplication {

    private final HttpAddress address;
    private final String version;

    Announcement(Config config, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.address = HttpAddress.of(config);
        this.version = version;
    }

    @Override
    public int run(String... arguments) {
        Log.infof(
                """
                Trackfit %s started in %.1f s
                  Start page  %s
                  API         %s
                  Try it out  %s
                  Health      %s""",
                version,
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0,
                address.url("/"),
                address.url("/v1"),
                address.url("/q/swagger-ui"),
                address.url("/q/health"));
        Quarkus.waitForExit();
        return 0;
    }
}
