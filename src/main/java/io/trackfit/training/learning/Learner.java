package io.trackfit.training.learning;

import io.trackfit.scoring.Track;
import io.trackfit.training.cases.Label;
import java.util.Arrays;

/**
 * Learns both sums at once. Each is a logistic regression of its track against all else; a third loss, on the difference of
 * the sums, is for telling the tracks apart. The weights are drawn to the curated ones by a ridge and never cross their
 * bounds. Solved by accelerated projected gradient steps with restarts (Beck and Teboulle 2009; O'Donoghue and Candès
 * 2015), each coordinate with its own safe step width. The same input gives the same bits.
 */
public final class Learner {

    private static final int MOST_STEPS = 2000;

    private final Design design;
    private final Prior prior;
    private final double base;

    /**
     * What to learn by.
     *
     * @param ridge pull towards the curated weights, against a sample that weighs 1
     * @param pair how much telling the tracks apart counts beside telling each from all else
     * @param fewest a piece with fewer cases keeps its curated weight
     * @param precise stop when no weight moves by more, in nats
     */
    public record Settings(double ridge, double pair, int fewest, double precise) {}

    /** @param base of both sums, in nats */
    public Learner(Design design, Prior prior, double base) {
        this.design = design;
        this.prior = prior;
        this.base = base;
    }

    /** Which pieces have cases enough to learn a weight from. */
    public boolean[] learnable(Sample sample, int fewest) {
        var cases = new int[design.size()];
        sample.rows().forEach(row -> {
            for (int piece : row.evidence()) {
                cases[piece]++;
            }
        });
        var learnable = new boolean[cases.length];
        for (int i = 0; i < cases.length; i++) {
            learnable[i] = cases[i] >= fewest;
        }
        return learnable;
    }

    public Weights learn(Sample sample, Settings settings) {
        var learnable = learnable(sample, settings.fewest());
        var width = widths(sample, settings);
        var at = start();
        var ahead = at.copy();
        double momentum = 1;
        for (int step = 0; step < MOST_STEPS; step++) {
            var gradient = gradient(sample, ahead, settings);
            var next = at.copy();
            double moved = 0;
            double uphill = 0;
            for (var track : Track.values()) {
                for (int i = 0; i < learnable.length; i++) {
                    if (!learnable[i]) {
                        continue;
                    }
                    double to = ahead.of(track)[i] - gradient.of(track)[i] / width[sharedIndex(track, i)];
                    to = prior.neverAgainst()[track.ordinal()][i] ? Math.max(0, to) : to;
                    double by = to - at.of(track)[i];
                    uphill += (ahead.of(track)[i] - to) * by * width[sharedIndex(track, i)];
                    moved = Math.max(moved, Math.abs(by));
                    next.of(track)[i] = to;
                }
            }
            if (moved < settings.precise()) {
                return next;
            }
            momentum = uphill > 0 ? 1 : momentum;
            double faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            double push = uphill > 0 ? 0 : (momentum - 1) / faster;
            momentum = faster;
            ahead = pushed(at, next, push);
            at = next;
        }
        return at;
    }

    private Weights start() {
        var start = prior.weights().copy();
        for (var track : Track.values()) {
            for (int i = 0; i < design.size(); i++) {
                if (prior.neverAgainst()[track.ordinal()][i]) {
                    start.of(track)[i] = Math.max(0, start.of(track)[i]);
                }
            }
        }
        return start;
    }

    private static Weights pushed(Weights from, Weights to, double push) {
        var pushed = to.copy();
        for (var track : Track.values()) {
            for (int i = 0; i < pushed.of(track).length; i++) {
                pushed.of(track)[i] += push * (to.of(track)[i] - from.of(track)[i]);
            }
        }
        return pushed;
    }

    private int sharedIndex(Track track, int piece) {
        return track.ordinal() * design.size() + piece;
    }

    /** An upper bound of the curvature by row sums: a step of its inverse never overshoots. */
    private double[] widths(Sample sample, Settings settings) {
        var width = new double[Track.values().length * design.size()];
        Arrays.fill(width, settings.ridge());
        for (int i = 0; i < sample.rows().size(); i++) {
            var row = sample.rows().get(i);
            double pair = sample.labels().get(i) == Label.OTHER ? 0 : 2 * settings.pair();
            double all = Arrays.stream(row.strength()).sum();
            for (int j = 0; j < row.evidence().length; j++) {
                double bend = 0.25 * sample.weights()[i] * (1 + pair) * row.strength()[j] * all;
                width[sharedIndex(Track.AI_ENGINEERING, row.evidence()[j])] += bend;
                width[sharedIndex(Track.DATA_ENGINEERING, row.evidence()[j])] += bend;
            }
        }
        return width;
    }

    private Weights gradient(Sample sample, Weights at, Settings settings) {
        var gradient = Weights.zero(design.size());
        for (var track : Track.values()) {
            for (int i = 0; i < design.size(); i++) {
                gradient.of(track)[i] =
                        settings.ridge() * (at.of(track)[i] - prior.weights().of(track)[i]);
            }
        }
        for (int i = 0; i < sample.rows().size(); i++) {
            var row = sample.rows().get(i);
            var label = sample.labels().get(i);
            double weight = sample.weights()[i];
            double ai = base + at.sum(row, Track.AI_ENGINEERING);
            double data = base + at.sum(row, Track.DATA_ENGINEERING);
            double ofAi = weight * (Sigmoid.of(ai) - (label == Label.AI_ENGINEERING ? 1 : 0));
            double ofData = weight * (Sigmoid.of(data) - (label == Label.DATA_ENGINEERING ? 1 : 0));
            if (label != Label.OTHER) {
                double apart =
                        settings.pair() * weight * (Sigmoid.of(ai - data) - (label == Label.AI_ENGINEERING ? 1 : 0));
                ofAi += apart;
                ofData -= apart;
            }
            for (int j = 0; j < row.evidence().length; j++) {
                gradient.aiEngineering()[row.evidence()[j]] += ofAi * row.strength()[j];
                gradient.dataEngineering()[row.evidence()[j]] += ofData * row.strength()[j];
            }
        }
        return gradient;
    }
}
