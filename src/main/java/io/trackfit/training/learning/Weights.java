package io.trackfit.training.learning;

import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.PerTrack;
import java.util.HashMap;
import java.util.Map;

/** A weight for each piece of evidence and track, in nats, by {@link Design} number. */
public record Weights(double[] aiEngineering, double[] dataEngineering) {

    public static Weights zero(int size) {
        return new Weights(new double[size], new double[size]);
    }

    public double[] of(Track track) {
        return track == Track.AI_ENGINEERING ? aiEngineering : dataEngineering;
    }

    public Weights copy() {
        return new Weights(aiEngineering.clone(), dataEngineering.clone());
    }

    /** What the evidence of a row adds to a track. */
    public double sum(Design.Row row, Track track) {
        var weights = of(track);
        double sum = 0;
        for (int i = 0; i < row.evidence().length; i++) {
            sum += weights[row.evidence()[i]] * row.strength()[i];
        }
        return sum;
    }

    /** As published: whole thousandths of a nat, of the pieces that were learned. */
    public Map<String, PerTrack> published(Design design, boolean[] learned) {
        var published = new HashMap<String, PerTrack>();
        for (int i = 0; i < learned.length; i++) {
            if (learned[i]) {
                published.put(
                        design.evidence().get(i),
                        new PerTrack(Math.round(aiEngineering[i] * 1000), Math.round(dataEngineering[i] * 1000)));
            }
        }
        return published;
    }
}
