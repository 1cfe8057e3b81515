package io.trackfit.market.cells;

/**
 * Between which ranks of a sample the median of what it was drawn from lies, with a confidence of at least 95 %. Exact and
 * free of assumptions about how amounts are distributed: how many of n lie below the median is binomial with one half
 * (David and Nagaraja, Order Statistics, 2003, section 7.1).
 *
 * @param n of the sample, at least 6: fewer cannot give 95 %
 * @param lowRank counted from 1; the upper rank is as far from the other end
 * @param confidence that the interval has in fact
 */
public record MedianInterval(int n, int lowRank, double confidence) {

    private static final double WANTED = 0.95;

    /** Probabilities below this do not change a sum of a million. */
    private static final double NEGLIGIBLE_LOG = -80;

    /** The narrowest symmetric interval that is confident enough. */
    public static MedianInterval of(int n) {
        double log = -n * Math.log(2);
        double below = 0;
        int rank = 0;
        for (int k = 0; k < n / 2; k++) {
            if (k > 0) {
                log += Math.log((double) (n - k + 1) / k);
            }
            double next = below + (log < NEGLIGIBLE_LOG ? 0 : Math.exp(log));
            if (1 - 2 * next < WANTED) {
                break;
            }
            below = next;
            rank = k + 1;
        }
        if (rank == 0) {
            throw new IllegalArgumentException("%d values cannot give an interval of the median.".formatted(n));
        }
        return new MedianInterval(n, rank, 1 - 2 * below);
    }

    public int highRank() {
        return n + 1 - lowRank;
    }
}
