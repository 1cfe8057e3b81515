package io.trackfit.shared.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.trackfit.shared.access.KeyHeader;
import io.trackfit.shared.database.Outage;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.List;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of every exception that leaves a resource. The one class that knows which is which status. */
final class Problems {

    private final AllowedMethods allowed;

    Problems(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFound e, HttpServerRequest request) {
        return of(ProblemType.NOT_FOUND, e.detail(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> gone(Gone e, HttpServerRequest request) {
        return of(ProblemType.GONE, e.detail(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalidInput(InvalidInput e, HttpServerRequest request) {
        var faults = e.faults();
        var detail = faults.size() == 1
                ? faults.getFirst().message()
                : "%d things are wrong: see errors.".formatted(faults.size());
        return of(ProblemType.INVALID_INPUT, detail, request, faults);
    }

    @ServerExceptionMapper
    RestResponse<Problem> malformedBody(MalformedBody e, HttpServerRequest request) {
        return of(ProblemType.MALFORMED_BODY, e.detail(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refused e, HttpServerRequest request) {
        return of(e.type(), e.detail(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> noKey(UnauthorizedException e, HttpServerRequest request) {
        return challenge("This needs a key: send it in the header X-API-Key.", request);
    }

    @ServerExceptionMapper
    RestResponse<Problem> wrongKey(AuthenticationFailedException e, HttpServerRequest request) {
        return challenge("There is no such key, or it was revoked, or it has expired.", request);
    }

    private static RestResponse<Problem> challenge(String detail, HttpServerRequest request) {
        var response = of(ProblemType.UNAUTHENTICATED, detail, request, List.of());
        response.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, KeyHeader.CHALLENGE);
        return response;
    }

    @ServerExceptionMapper
    RestResponse<Problem> wrongRole(ForbiddenException e, HttpServerRequest request) {
        return of(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.explanation(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> tooLarge(TooLarge e, HttpServerRequest request) {
        return of(ProblemType.TOO_LARGE, e.detail(), request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unavailable(Unavailable e, HttpServerRequest request) {
        var response = of(ProblemType.UNAVAILABLE, e.detail(), request, List.of());
        response.getHeaders()
                .putSingle(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()));
        return response;
    }

    @ServerExceptionMapper
    RestResponse<Problem> databaseAway(JDBCConnectionException e, HttpServerRequest request) {
        return unavailable(new Unavailable("The database", Duration.ofSeconds(5)), request);
    }

    /** Jackson's own message may quote the body, so only the place is told. */
    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JacksonException e, HttpServerRequest request) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var pointer = new StringBuilder();
            mapping.getPath().forEach(part -> pointer.append('/')
                    .append(part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName()));
            return invalidInput(
                    new InvalidInput(Fault.at(
                            pointer.toString(),
                            "not-as-described",
                            "This member is not as the contract describes it.")),
                    request);
        }
        var where = e.getLocation();
        var place = where == null ? "" : " Line %d, column %d.".formatted(where.getLineNr(), where.getColumnNr());
        return of(ProblemType.MALFORMED_BODY, "The body is not JSON as RFC 8259 has it." + place, request, List.of());
    }

    @ServerExceptionMapper
    RestResponse<Problem> fromHttp(WebApplicationException e, HttpServerRequest request) {
        var status = e.getResponse().getStatus();
        switch (e.getCause()) {
            case JacksonException unreadable -> {
                return unreadable(unreadable, request);
            }
            case InvalidInput parameter -> { // a bad value of a query or path is a 404 to Jakarta REST
                return invalidInput(parameter, request);
            }
            case null, default -> {}
        }
        var type = ProblemType.ofStatus(status);
        var response = of(type, type.explanation(), request, List.of());
        if (status == 405) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", allowed.at(Problem.path(request))));
        }
        return response;
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, HttpServerRequest request) {
        if (Outage.isBehind(e)) {
            return unavailable(new Unavailable("The database", Duration.ofSeconds(5)), request);
        }
        if (clientLeft(e)) {
            Log.debugf("The client of %s left before its request was read.", Problem.path(request));
            return of(ProblemType.MALFORMED_BODY, "The body is cut off.", request, List.of());
        }
        var response = of(ProblemType.INTERNAL, ProblemType.INTERNAL.explanation(), request, List.of());
        Log.errorf(
                e,
                "Request %s failed (trace %s)",
                Problem.path(request),
                response.getEntity().traceId());
        return response;
    }

    private static boolean clientLeft(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    private static RestResponse<Problem> of(
            ProblemType type, String detail, HttpServerRequest request, List<Fault> faults) {
        var problem = Problem.of(type, detail, request, faults);
        return RestResponse.ResponseBuilder.<Problem>create(type.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
