package io.trackfit.shared.problem;

import io.vertx.core.http.HttpServerRequest;

/** The path of a request as problems and logs show it: without the query, which may be private. */
final class Paths {

    private Paths() {}

    static String of(HttpServerRequest request) {
        var path = request.path();
        return path == null ? "" : path;
    }
}
