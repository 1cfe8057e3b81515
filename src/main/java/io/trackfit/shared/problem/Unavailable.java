package io.trackfit.shared.problem;

import java.time.Duration;

/** What a request needs is away; trying again later may help. */
public final class Unavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Duration retryAfter;

    /** @param what what is away, as a person says it: {@code The database} */
    public Unavailable(String what, Duration retryAfter) {
        super(what, null, false, false);
        this.retryAfter = retryAfter;
    }

    Duration retryAfter() {
        return retryAfter;
    }

    String detail() {
        return "%s is away. Try again in %d seconds.".formatted(getMessage(), retryAfter.toSeconds());
    }
}
