package io.trackfit.shared.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/** Problems of requests that never reach a resource: unknown routes, and bodies too large to be read at all. */
@ApplicationScoped
class RouterProblems {

    /** First of all: an announced body over the limit would be answered bare. */
    private static final int PRIORITY = 400;

    /** Quarkus writes the limit of all paths into each request just before. */
    private static final int AFTER_QUARKUS = 1;

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500};

    private final RouterAnswers answers;
    private final BodyLimits limits;

    RouterProblems(RouterAnswers answers, BodyLimits limits) {
        this.answers = answers;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, PRIORITY);
        filters.register(this::limitBody, AFTER_QUARKUS);
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
                && Long.parseLong(length) > limits.of(Problem.path(context.request()))) {
            answers.answer(context, ProblemType.TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** A body that does not announce its length is cut off where its path takes no more. */
    private void limitBody(RoutingContext context) {
        context.put(VertxInputStream.MAX_REQUEST_SIZE_KEY, limits.of(Problem.path(context.request())));
        context.next();
    }
}
