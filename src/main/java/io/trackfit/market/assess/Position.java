package io.trackfit.market.assess;

import io.trackfit.market.salary.PublishedPoints.Point;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an amount stands among percentiles: as a share of 100 that is paid less. It is told from the percentiles that are
 * shown and nothing else, so that asking again and again does not reveal single rows.
 *
 * @param percentile between two shown percentiles by linear interpolation, one decimal; null outside of all
 * @param from the highest shown percentile that is not above the amount; 0 below all
 * @param to the lowest shown percentile that is not below the amount; 100 above all
 */
record Position(@Nullable BigDecimal percentile, int from, int to) {

    private static final int ALL = 100;

    /** The points are named {@code p25} and ascend. */
    static Position of(BigDecimal amount, List<Point> percentiles) {
        int from = 0;
        @Nullable Point below = null;
        for (var point : percentiles) {
            int share = share(point);
            int compared = amount.compareTo(point.amount());
            if (compared == 0) {
                int last = percentiles.stream()
                        .filter(it -> it.amount().compareTo(amount) == 0)
                        .mapToInt(Position::share)
                        .max()
                        .orElse(share);
                return new Position(BigDecimal.valueOf(share), share, last);
            }
            if (compared < 0) {
                return below == null
                        ? new Position(null, 0, share)
                        : new Position(between(amount, below, point), from, share);
            }
            below = point;
            from = share;
        }
        return new Position(null, from, ALL);
    }

    private static BigDecimal between(BigDecimal amount, Point below, Point above) {
        var span = BigDecimal.valueOf(share(above) - (long) share(below));
        return amount.subtract(below.amount())
                .multiply(span)
                .divide(above.amount().subtract(below.amount()), 1, RoundingMode.HALF_EVEN)
                .add(BigDecimal.valueOf(share(below)));
    }

    private static int share(Point point) {
        return Integer.parseInt(point.name().substring(1));
    }
}
