package io.trackfit.scoring.model;

/**
 * From score to probability: a sigmoid whose temperature grows with the amount of evidence, because pieces that often come
 * together tell less than their sum says. It also bounds the certainty that more of the same can give.
 *
 * @param amount what is counted
 * @param temperature up to {@code from} pieces, in thousandths
 * @param to pieces beyond these add nothing more
 * @param perPiece added for each piece between the two, in thousandths
 * @param most no probability is above this, or below its complement, in thousandths
 */
public record Link(Amount amount, int temperature, int from, int to, int perPiece, int most) {

    /** Which pieces are evidence enough to be counted. */
    public enum Amount {
        /** Those that tell something by the verdict's rule. */
        TELLING,
        /** All that were recognised and told: neither implied nor from a course. */
        RECOGNISED
    }

    /** Whole thousandths; the same on any processor. */
    public int probability(long score, int pieces) {
        long heat = temperature + (long) perPiece * Math.max(0, Math.min(pieces, to) - from);
        double share = 1 / (1 + StrictMath.exp((double) -score / heat));
        return Math.clamp(Math.round(share * 1000), 1000 - most, most);
    }
}
