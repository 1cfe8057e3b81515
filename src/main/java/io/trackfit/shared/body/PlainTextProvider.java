package io.trackfit.shared.body;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Hands over plain text as it was sent. */
@Provider
@Consumes(MediaType.TEXT_PLAIN)
public class PlainTextProvider extends BoundedBodies<PlainText> {

    @Override
    protected boolean isReadable(Class<?> type) {
        return type == PlainText.class;
    }

    @Override
    protected PlainText read(byte[] body, Class<PlainText> type) {
        return new PlainText(body);
    }
}
