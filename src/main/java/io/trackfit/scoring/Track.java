package io.trackfit.scoring;

/** One of the two careers a direction is asked about. */
public enum Track {
    AI_ENGINEERING("ai-engineering"),
    DATA_ENGINEERING("data-engineering");

    private final String id;

    Track(String id) {
        this.id = id;
    }

    /** The id of the catalogue. */
    public String id() {
        return id;
    }

    public Track other() {
        return this == AI_ENGINEERING ? DATA_ENGINEERING : AI_ENGINEERING;
    }

    /** Fails on anything but the two: a third track is a change of the model, not of the data. */
    public static Track of(String id) {
        for (var track : values()) {
            if (track.id.equals(id)) {
                return track;
            }
        }
        throw new IllegalArgumentException("The track '%s' is not one the model knows.".formatted(id));
    }
}
