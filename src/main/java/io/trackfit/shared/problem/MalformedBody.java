package io.trackfit.shared.problem;

/** A body that is not what its media type says: no JSON, cut off, not UTF-8, nested beyond reason. */
public final class MalformedBody extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param detail where and what, never the content itself */
    public MalformedBody(String detail) {
        super(detail, null, false, false);
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
