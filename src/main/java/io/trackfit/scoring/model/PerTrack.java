package io.trackfit.scoring.model;

import io.trackfit.scoring.Track;

/** A number for each track, in the unit of whoever holds it. */
public record PerTrack(long aiEngineering, long dataEngineering) {

    public static final PerTrack ZERO = new PerTrack(0, 0);

    public long of(Track track) {
        return switch (track) {
            case AI_ENGINEERING -> aiEngineering;
            case DATA_ENGINEERING -> dataEngineering;
        };
    }

    /** {@code own} for one track, {@code other} for the other one. */
    public static PerTrack speakingFor(Track track, Pull pull) {
        return track == Track.AI_ENGINEERING
                ? new PerTrack(pull.own(), pull.other())
                : new PerTrack(pull.other(), pull.own());
    }

    /** This times a strength in thousandths, rounded half away from zero. */
    public PerTrack times(int permille) {
        return permille == 1000 ? this : new PerTrack(times(aiEngineering, permille), times(dataEngineering, permille));
    }

    public static long times(long points, int permille) {
        long magnitude = (Math.abs(points) * permille + 500) / 1000;
        return points < 0 ? -magnitude : magnitude;
    }
}
