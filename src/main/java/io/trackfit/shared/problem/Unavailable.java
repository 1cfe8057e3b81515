package io.trackfit.shared.problem;

import java.time.Duration;

/** What a request needs is away; trying again later may help. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;
    private final boolean busy;

    /** @param what what is away, as a person says it: {@code The database} */
    public Unavailable(String what, Duration retryAfter) {
        this(what, retryAfter, false);
    }

    private Unavailable(String what, Duration retryAfter, boolean busy) {
        super(what, null, false, false);
        this.retryAfter = retryAfter;
        this.busy = busy;
    }

    /** All that can do it are busy. */
    public static Unavailable busy(Duration retryAfter) {
        return new Unavailable("busy", retryAfter, true);
    }

    Duration retryAfter() {
        return retryAfter;
    }

    String detail() {
        return busy
                ? "We answer as many of these as we can already. Try again in %d seconds."
                        .formatted(retryAfter.toSeconds())
                : "%s is away. Try again in %d seconds.".formatted(getMessage(), retryAfter.toSeconds());
    }
}
