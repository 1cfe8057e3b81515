package io.trackfit.shared.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands every {@link CheckedBody} to the {@link BodyReader}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CheckedBodyProvider implements MessageBodyReader<CheckedBody> {

    private final BodyReader reader;

    CheckedBodyProvider(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return CheckedBody.class.isAssignableFrom(type);
    }

    @Override
    public CheckedBody readFrom(
            Class<CheckedBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return reader.read(body.readAllBytes(), type);
    }
}
