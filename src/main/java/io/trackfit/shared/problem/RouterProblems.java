package io.trackfit.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems of requests that never reach a resource: unknown routes, and bodies too large to be read at all. */
@ApplicationScoped
class RouterProblems {

    /** First of all: an announced body over the limit would be answered bare. */
    private static final int PRIORITY = 400;

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500};

    private final RouterAnswers answers;
    private final long maxBody;

    RouterProblems(
            RouterAnswers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.answers = answers;
        this.maxBody = maxBodySize.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, PRIORITY);
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, context -> answers.answer(context, ProblemType.ofStatus(context.statusCode())));
        }
        router.route().last().handler(context -> answers.answer(context, ProblemType.UNKNOWN_ROUTE));
    }

    private void refuseLargeBody(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && length.length() < 19
                && length.chars().allMatch(Character::isDigit)
                && Long.parseLong(length) > maxBody) {
            answers.answer(context, ProblemType.TOO_LARGE);
        } else {
            context.next();
        }
    }
}
