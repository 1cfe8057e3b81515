package io.trackfit.market.assess;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.market.salary.PublishedPoints.Point;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    private static final List<Point> FIVE =
            List.of(point("p10", 100), point("p25", 200), point("p50", 300), point("p75", 300), point("p90", 600));

    @ParameterizedTest
    @CsvSource({
        "50, , 0, 10",
        "100, 10, 10, 10",
        "150, 17.5, 10, 25",
        "210, 27.5, 25, 50",
        "300, 50, 50, 75",
        "400, 80.0, 75, 90",
        "600, 90, 90, 90",
        "601, , 90, 100"
    })
    void an_amount_stands_between_the_percentiles_that_are_shown(
            BigDecimal amount, @Nullable BigDecimal percentile, int from, int to) {
        assertThat(Position.of(amount, FIVE)).isEqualTo(new Position(percentile, from, to));
    }

    private static Point point(String name, long amount) {
        return new Point(name, BigDecimal.valueOf(amount));
    }
}
