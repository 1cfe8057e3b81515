package io.trackfit.shared.problem;

/** A body beyond the limit of its endpoint. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long limit;

    /** @param limit bytes allowed */
    public TooLarge(long limit) {
        super("too large", null, false, false);
        this.limit = limit;
    }

    String detail() {
        return "The body may have at most %d bytes.".formatted(limit);
    }
}
