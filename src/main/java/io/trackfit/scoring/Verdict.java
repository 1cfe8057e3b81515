package io.trackfit.scoring;

/** Which track fits. */
public enum Verdict {
    AI_ENGINEERING,
    DATA_ENGINEERING,
    /** Own evidence on both sides. */
    HYBRID,
    /** Far from both. */
    NEITHER,
    /** Too little that tells something: no score at all. */
    INSUFFICIENT_EVIDENCE;

    public static Verdict of(Track track) {
        return switch (track) {
            case AI_ENGINEERING -> AI_ENGINEERING;
            case DATA_ENGINEERING -> DATA_ENGINEERING;
        };
    }
}
