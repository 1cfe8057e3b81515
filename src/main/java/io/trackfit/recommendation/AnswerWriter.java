package io.trackfit.recommendation;

import io.trackfit.recommendation.wire.JsonBuffer;
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
public class AnswerWriter implements ServerMessageBodyWriter<Answer> {

    /** Bytes of an answer without explanations, generously. */
    private static final int EXPECTED = 32_768;
    /** Bytes of an answer with all of them, generously. */
    private static final int KEPT = 1 << 18;

    /** One for each thread that answers: clearing a new one for every answer costs as much as filling it. */
    private static final ThreadLocal<JsonBuffer> BUFFERS = ThreadLocal.withInitial(() -> new JsonBuffer(EXPECTED));

    @Override
    public boolean isWriteable(
            Class<?> type,
            @Nullable Type generic,
            @Nullable ResteasyReactiveResourceInfo target,
            @Nullable MediaType media) {
        return Answer.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(
            Class<?> type, @Nullable Type generic, Annotation @Nullable [] annotations, @Nullable MediaType media) {
        return Answer.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(Answer answer, Type generic, ServerRequestContext context) {
        context.serverResponse().end(json(answer).toBytes());
    }

    @Override
    public void writeTo(
            Answer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        json(answer).drainTo(out);
    }

    private JsonBuffer json(Answer answer) {
        var json = BUFFERS.get();
        json.clear(KEPT, EXPECTED);
        AnswerShape.WHOLE.write(answer, json);
        return json;
    }
}
