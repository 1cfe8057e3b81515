package io.trackfit.recommendation;

import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.recommendation.wire.JsonShapes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/** Writes an answer in one go, with its length. Jackson would write the same bytes, several times as slowly. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class AnswerWriter implements ServerMessageBodyWriter<RecommendationView> {

    /** Bytes of an answer without explanations, generously. */
    private static final int EXPECTED = 16_384;

    private final JsonShapes.Shape shape = JsonShapes.of(RecommendationView.class);

    @Override
    public boolean isWriteable(
            Class<?> type,
            @Nullable Type generic,
            @Nullable ResteasyReactiveResourceInfo target,
            @Nullable MediaType media) {
        return type == RecommendationView.class;
    }

    @Override
    public boolean isWriteable(
            Class<?> type, @Nullable Type generic, Annotation @Nullable [] annotations, @Nullable MediaType media) {
        return type == RecommendationView.class;
    }

    @Override
    public void writeResponse(RecommendationView answer, Type generic, ServerRequestContext context) {
        context.serverResponse().end(json(answer).toBytes());
    }

    @Override
    public void writeTo(
            RecommendationView answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        json(answer).drainTo(out);
    }

    private JsonBuffer json(RecommendationView answer) {
        var json = new JsonBuffer(EXPECTED);
        shape.write(answer, json);
        return json;
    }
}
