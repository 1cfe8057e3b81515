package io.trackfit.shared.problem;

/** A request that is right in itself, and not carried out as things are. The kind says why. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;

    /** @param detail what stands in the way this time, for a person */
    public Refused(ProblemType type, String detail) {
        super(detail, null, false, false);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
