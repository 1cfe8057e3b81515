package io.trackfit.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Answers a request that never reaches REST with a problem. */
@Singleton
public class RouterAnswers {

    private final ObjectMapper json;

    RouterAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the request, unless it has an answer already. */
    public void answer(RoutingContext context, ProblemType type) {
        answer(context, type, type.explanation());
    }

    /** The same, with what happened this time. */
    public void answer(RoutingContext context, ProblemType type, String detail) {
        var request = context.request();
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        var problem = Problem.of(type, detail, request, List.of());
        var response = context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
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
