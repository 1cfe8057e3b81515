package io.trackfit.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems of requests that never reach a resource: unknown routes, and bodies too large to be read at all. */
@ApplicationScoped
class RouterProblems {

    /** First of all: an announced body over the limit would be answered bare. */
    private static final int PRIORITY = 400;

    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431, 500};

    private final ObjectMapper json;
    private final long maxBody;

    RouterProblems(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.json = json;
        this.maxBody = maxBodySize.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, PRIORITY);
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> answer(context, ProblemType.ofStatus(context.statusCode())));
        }
        router.route().last().handler(context -> answer(context, ProblemType.UNKNOWN_ROUTE));
    }

    private void refuseLargeBody(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && length.length() < 19
                && length.chars().allMatch(Character::isDigit)
                && Long.parseLong(length) > maxBody) {
            answer(context, ProblemType.TOO_LARGE);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        var request = context.request();
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var problem = Problem.of(
                type, type.explanation(), Paths.of(request), TraceId.of(request.getHeader("traceparent")), List.of());
        var response = context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var body = json.writeValueAsBytes(problem);
            if (request.method() == HttpMethod.HEAD) {
                response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length))
                        .end();
            } else {
                response.end(Buffer.buffer(body));
            }
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
