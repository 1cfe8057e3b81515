package io.trackfit.market.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedianIntervalTest {

    /** The ranks that tables of the sign test give for 95 %. */
    @ParameterizedTest
    @CsvSource({"6, 1, 6", "10, 2, 9", "15, 4, 12", "20, 6, 15", "30, 10, 21", "50, 18, 33", "100, 40, 61"})
    void ranks_are_those_of_the_tables(int n, int low, int high) {
        var interval = MedianInterval.of(n);
        assertThat(interval.lowRank()).isEqualTo(low);
        assertThat(interval.highRank()).isEqualTo(high);
    }

    /** The same computed with whole numbers: no logarithms, no rounding. */
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 10, 11, 29, 30, 101, 512, 1407, 2999})
    void the_confidence_is_the_exact_binomial_one_and_the_next_narrower_interval_has_too_little(int n) {
        var interval = MedianInterval.of(n);
        var exact = confidence(n, interval.lowRank());
        assertThat(interval.confidence()).isCloseTo(exact.doubleValue(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(exact).isGreaterThanOrEqualTo(new BigDecimal("0.95"));
        assertThat(confidence(n, interval.lowRank() + 1)).isLessThan(new BigDecimal("0.95"));
    }

    @Test
    void a_million_values_have_an_interval_too() {
        var interval = MedianInterval.of(1_000_000);
        assertThat(interval.lowRank()).isEqualTo(499_020);
        assertThat(interval.confidence()).isBetween(0.95, 0.9502);
    }

    @Test
    void five_values_have_none() {
        assertThatThrownBy(() -> MedianInterval.of(5)).hasMessageContaining("5 values");
    }

    private static BigDecimal confidence(int n, int lowRank) {
        var ways = BigInteger.ONE;
        var below = BigInteger.ZERO;
        for (int k = 0; k < lowRank; k++) {
            below = below.add(ways);
            ways = ways.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1L));
        }
        var tails = new BigDecimal(below.shiftLeft(1));
        return BigDecimal.ONE.subtract(
                tails.divide(new BigDecimal(BigInteger.ONE.shiftLeft(n)), MathContext.DECIMAL128));
    }
}
