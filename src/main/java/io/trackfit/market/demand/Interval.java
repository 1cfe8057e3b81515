package io.trackfit.market.demand;

/** Where a share, or a difference of shares, lies with a confidence of 95 %. Both ends belong to it. */
public record Interval(double low, double high) {

    /** The 97.5 % point of the normal distribution. */
    static final double Z = 1.959963984540054;

    /** Of a share: the score interval (Wilson 1927). */
    public static Interval of(long named, long n) {
        double share = (double) named / n;
        double square = Z * Z;
        double middle = (named + square / 2) / (n + square);
        double half = Z / (n + square) * Math.sqrt(n * share * (1 - share) + square / 4);
        return new Interval(named == 0 ? 0 : middle - half, named == n ? 1 : middle + half);
    }

    /** Of the difference now less before: the hybrid score interval (Newcombe 1998, method 10). */
    static Interval ofDifference(long now, long nNow, long before, long nBefore) {
        double shareNow = (double) now / nNow;
        double shareBefore = (double) before / nBefore;
        var ofNow = of(now, nNow);
        var ofBefore = of(before, nBefore);
        double difference = shareNow - shareBefore;
        return new Interval(
                difference - Math.hypot(shareNow - ofNow.low, ofBefore.high - shareBefore),
                difference + Math.hypot(ofNow.high - shareNow, shareBefore - ofBefore.low));
    }
}
