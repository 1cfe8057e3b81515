package io.trackfit.shared.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Problems of requests that never reach a resource: unknown routes, addresses that nobody can read, and bodies too large
 * to be read at all.
 */
@ApplicationScoped
class RouterProblems {

    /** First of all: an announced body over the limit would be answered bare. */
    private static final int PRIORITY = 400;

    /** After CORS (300), so that pages of other sites can read the answer. */
    private static final int UNREADABLE_PRIORITY = 290;

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
        filters.register(this::refuseUnreadable, UNREADABLE_PRIORITY);
    }

    void register(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, this::answerFailure);
        }
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answerUnrouted);
        router.route().last().handler(context -> answers.answer(context, ProblemType.UNKNOWN_ROUTE));
    }

    /** A path with a wrong escape fails in the router, as an error of ours, before any filter sees it. */
    private void answerFailure(RoutingContext context) {
        if (!answersAddress(context)) {
            answers.answer(context, ProblemType.ofStatus(context.statusCode()));
        }
    }

    /** What HTTP itself forbids, such as no Host: Quarkus would answer in a format of its own, and log it as an error. */
    private void answerUnrouted(RoutingContext context) {
        if (context.statusCode() == 400) {
            answerFailure(context);
        } else {
            context.next();
        }
    }

    private void refuseUnreadable(RoutingContext context) {
        if (answersAddress(context)) {
            return;
        }
        if (isMediaType(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            context.next();
        } else {
            answers.answer(context, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    /** REST takes what is none for an error of ours. */
    private static boolean isMediaType(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            MediaType.valueOf(contentType);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean answersAddress(RoutingContext context) {
        var address = context.request().uri();
        if (address.length() > Address.LONGEST) {
            var detail = "Path and query have %d characters; we read %d.".formatted(address.length(), Address.LONGEST);
            answers.answer(context, ProblemType.URI_TOO_LONG, detail);
            return true;
        }
        var fault = Address.fault(address);
        if (fault != null) {
            answers.answer(context, ProblemType.INVALID_INPUT, fault);
        }
        return fault != null;
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
