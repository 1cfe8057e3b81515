package io.trackfit.profile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Hands bodies of the media type of a JSON Resume to the {@link JsonResumeBinder}. */
@Provider
@Consumes(JsonResume.MEDIA_TYPE)
public class JsonResumeProvider implements MessageBodyReader<ResumeBody> {

    private final JsonResumeBinder binder;

    JsonResumeProvider(JsonResumeBinder binder) {
        this.binder = binder;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == ResumeBody.class;
    }

    @Override
    public ResumeBody readFrom(
            Class<ResumeBody> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return binder.read(body.readAllBytes());
    }
}
