package io.trackfit.access.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.trackfit.access.idempotency.RequestRows.State;
import io.trackfit.shared.access.Idempotent;
import io.trackfit.shared.access.KeyHeader;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Carries a request with an {@code Idempotency-Key} out once. Only what was done is kept: whoever was refused may correct
 * the request and send it under the same key. Should the service be killed after the work and before its note, the work is
 * done again when the request is.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CarriedOutOnce {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final RequestRows rows;
    private final RequestHash hash;
    private final ObjectMapper json;
    private final CurrentVertxRequest current;
    private final SecurityIdentity identity;

    CarriedOutOnce(
            RequestRows rows,
            RequestHash hash,
            ObjectMapper json,
            CurrentVertxRequest current,
            SecurityIdentity identity) {
        this.rows = rows;
        this.hash = hash;
        this.json = json;
        this.current = current;
        this.identity = identity;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext method) throws Exception {
        var request = current.getCurrent().request();
        var key = request.getHeader(HEADER);
        if (key == null) {
            return method.proceed();
        }
        if (!KEY.matcher(key).matches()) {
            throw new InvalidInput(
                    Fault.in(HEADER, "not-readable", "An Idempotency-Key has 1 to 255 signs of ASCII and no space."));
        }
        var attempt = new Attempt(
                identity.getPrincipal().getName(),
                key,
                hash.of(request.method().name(), String.valueOf(request.path()), method.getParameters()),
                UUID.randomUUID().toString());
        var envelope = envelope(request, attempt);
        return switch (rows.begin(attempt)) {
            case State.Begun() -> carryOut(method, attempt, envelope);
            case State.Answered(var closed) -> again(closed, envelope);
            case State.InFlight() ->
                throw new Refused(
                        ProblemType.CONFLICT,
                        "A request with this Idempotency-Key is being carried out. Try again later.");
            case State.Other() ->
                throw new Refused(ProblemType.IDEMPOTENCY_KEY_REUSED, ProblemType.IDEMPOTENCY_KEY_REUSED.explanation());
        };
    }

    private static Envelope envelope(HttpServerRequest request, Attempt attempt) {
        var apiKey = request.getHeader(KeyHeader.NAME);
        if (apiKey == null) {
            throw new IllegalStateException("Only a method that needs a key can be idempotent.");
        }
        return new Envelope(apiKey, attempt);
    }

    private @Nullable Object carryOut(InvocationContext method, Attempt attempt, Envelope envelope) throws Exception {
        boolean done = false;
        try {
            var result = method.proceed();
            if (!(result instanceof RestResponse<?> response)) {
                throw new IllegalStateException("%s does not answer a RestResponse.".formatted(method.getMethod()));
            }
            var body = envelope.close(json.writeValueAsBytes(response.getEntity()));
            rows.finish(
                    attempt, new Answer(response.getStatus(), response.getHeaderString(HttpHeaders.LOCATION), body));
            done = true;
            return result;
        } finally {
            if (!done) {
                rows.release(attempt);
            }
        }
    }

    private RestResponse<?> again(Answer closed, Envelope envelope) throws IOException {
        var body = envelope.open(closed.body())
                .orElseThrow(() -> new Refused(
                        ProblemType.CONFLICT, "This was carried out under a key that has been changed since."));
        var response = RestResponse.ResponseBuilder.<Object>create(closed.status())
                .entity(json.readTree(body))
                .header(REPLAYED, "true");
        if (closed.location() != null) {
            response.header(HttpHeaders.LOCATION, closed.location());
        }
        return response.build();
    }
}
