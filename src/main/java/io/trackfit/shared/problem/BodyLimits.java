package io.trackfit.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many bytes a body may have, by path. */
@Singleton
class BodyLimits {

    private final long most;
    private final long usual;
    private final Set<String> large;

    BodyLimits(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            @ConfigProperty(name = "trackfit.body.max-size") MemorySize usual,
            @ConfigProperty(name = "trackfit.body.large-paths") Set<String> large) {
        this.most = most.asLongValue();
        this.usual = usual.asLongValue();
        this.large = large;
    }

    /** @param path as it was asked, which may end in a slash */
    long of(String path) {
        return large.contains(path.endsWith("/") ? path.substring(0, path.length() - 1) : path) ? most : usual;
    }
}
