package io.trackfit.ingest.reading;

import java.io.IOException;

/** The client stopped sending before the end: it left, or stalled for too long. */
public final class ClientLeft extends IOException {

    private static final long serialVersionUID = 1;

    ClientLeft(long bytes, IOException cause) {
        super("The client left or stalled after %d bytes.".formatted(bytes), cause);
    }
}
