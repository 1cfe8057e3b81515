package io.trackfit.access.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.RouterAnswers;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/** Counts the requests of each caller to the API, and refuses those beyond the limit. */
@ApplicationScoped
class RateLimitFilter {

    /** After the fast lane (250): what it answers never comes here. */
    private static final int PRIORITY = 40;

    private static final String API = "/v1";

    private final RateLimiter limiter;
    private final Callers callers;
    private final RouterAnswers answers;
    private final RateLimitConfig config;

    RateLimitFilter(RateLimiter limiter, Callers callers, RouterAnswers answers, RateLimitConfig config) {
        this.limiter = limiter;
        this.callers = callers;
        this.answers = answers;
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (config.enabled()) {
            filters.register(this::count, PRIORITY);
        }
    }

    private void count(RoutingContext context) {
        var path = context.request().path();
        if (path == null || !path.startsWith(API)) {
            context.next();
            return;
        }
        var verdict = limiter.ask(callers.of(context.request()));
        var response = context.response()
                .putHeader("RateLimit-Policy", limiter.policy())
                .putHeader("RateLimit", "\"default\";r=" + verdict.remaining() + ";t=" + verdict.reset());
        if (verdict.allowed()) {
            context.next();
        } else {
            response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfter()));
            answers.answer(context, ProblemType.TOO_MANY_REQUESTS);
        }
    }
}
