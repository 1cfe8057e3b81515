package io.trackfit.shared.embedded;

/** The service cannot start as asked, and nothing was touched. The message is the one line its operator reads. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }
}
