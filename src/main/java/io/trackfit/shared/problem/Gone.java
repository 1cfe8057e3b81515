package io.trackfit.shared.problem;

/** What is asked for was there once and will not come back. */
public final class Gone extends RuntimeException {

    private final String detail;

    /**
     * @param detail why, as a sentence
     */
    public Gone(String detail) {
        super(detail);
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
