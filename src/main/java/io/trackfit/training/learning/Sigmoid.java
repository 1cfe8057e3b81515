package io.trackfit.training.learning;

/**
 * The logistic function, to about nine digits. {@code Math.exp} may differ by machine and {@code StrictMath.exp} takes most
 * of the time of learning; this is plain arithmetic, so the same everywhere.
 */
public final class Sigmoid {

    private static final double LARGEST = 40;
    private static final double LOG2_E = 1.4426950408889634;
    private static final double LN_2 = 0.6931471805599453;

    private Sigmoid() {}

    public static double of(double z) {
        return 1 / (1 + exp(-Math.clamp(z, -LARGEST, LARGEST)));
    }

    /** A power of two times a Taylor polynomial within half a power of two of zero. */
    private static double exp(double x) {
        double power = Math.floor(x * LOG2_E + 0.5);
        double r = x - power * LN_2;
        double sum =
                1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5 * (1 + r / 6 * (1 + r / 7 * (1 + r / 8)))))));
        return sum * Double.longBitsToDouble((long) (power + 1023) << 52);
    }
}
