package io.trackfit.ingest.reading;

import java.io.IOException;

/** The file of an upload cannot be written: most likely the disk is full. */
public final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoRoom(IOException cause) {
        super("The upload cannot be stored: " + cause.getMessage(), cause);
    }
}
