package io.trackfit.shared.answer;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import org.jspecify.annotations.Nullable;

/**
 * The route a request is counted under in the metrics of HTTP, {@code /v1/skills/{id}} for every skill. Quarkus notes it on
 * the context of a request when REST has found a method for it.
 */
final class MeteredRoute {

    private static final String LOCAL = "UrlPathTemplate";

    private MeteredRoute() {}

    static @Nullable String of(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).context().getLocal(LOCAL);
    }

    static void set(@Nullable String route, HttpServerRequest request) {
        if (route != null) {
            ((HttpServerRequestInternal) request).context().putLocal(LOCAL, route);
        }
    }
}
