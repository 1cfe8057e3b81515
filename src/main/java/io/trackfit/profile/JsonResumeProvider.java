package io.trackfit.profile;

import io.trackfit.shared.body.BoundedBodies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ext.Provider;

/** Hands bodies of the media type of a JSON Resume to the {@link JsonResumeBinder}. */
@Provider
@Consumes(JsonResume.MEDIA_TYPE)
public class JsonResumeProvider extends BoundedBodies<ResumeBody> {

    private final JsonResumeBinder binder;

    JsonResumeProvider(JsonResumeBinder binder) {
        this.binder = binder;
    }

    @Override
    protected boolean isReadable(Class<?> type) {
        return type == ResumeBody.class;
    }

    @Override
    protected ResumeBody read(byte[] body, Class<ResumeBody> type) {
        return binder.read(body);
    }
}
