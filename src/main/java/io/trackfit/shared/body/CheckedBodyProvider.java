package io.trackfit.shared.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Hands every {@link CheckedBody} to the {@link BodyReader}. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class CheckedBodyProvider extends BoundedBodies<CheckedBody> {

    private final BodyReader reader;

    CheckedBodyProvider(BodyReader reader) {
        this.reader = reader;
    }

    @Override
    protected boolean isReadable(Class<?> type) {
        return CheckedBody.class.isAssignableFrom(type);
    }

    @Override
    protected CheckedBody read(byte[] body, Class<CheckedBody> type) {
        return reader.read(body, type);
    }
}
