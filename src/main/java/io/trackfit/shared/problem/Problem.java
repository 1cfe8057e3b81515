package io.trackfit.shared.problem;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param type leads to a page that explains this kind of problem
 * @param detail what happened this time, for a person; not API
 * @param instance the path that was asked, without its query
 * @param code the last part of {@code type}: clients branch on it
 * @param traceId the id under which our log knows the request: from {@code traceparent} where one was sent
 * @param errors each fault with its place; empty where there is only one thing to say
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Fault> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemType type, String detail, HttpServerRequest request, List<Fault> errors) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                path(request),
                type.code(),
                TraceId.of(request.getHeader("traceparent")),
                List.copyOf(errors));
    }

    /** The path of a request as problems and logs show it: without the query, which may be private. */
    static String path(HttpServerRequest request) {
        var path = request.path();
        return path == null ? "" : path;
    }
}
