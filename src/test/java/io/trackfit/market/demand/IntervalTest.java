package io.trackfit.market.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final double FOUR_DECIMALS = 0.00005;

    /** Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3. */
    @Test
    void a_share_has_the_interval_that_newcombe_prints() {
        assertThat(Interval.of(81, 263).low()).isCloseTo(0.2553, within(FOUR_DECIMALS));
        assertThat(Interval.of(81, 263).high()).isCloseTo(0.3662, within(FOUR_DECIMALS));
        assertThat(Interval.of(0, 20))
                .isEqualTo(new Interval(0, Interval.of(0, 20).high()));
        assertThat(Interval.of(0, 20).high()).isCloseTo(0.1611, within(FOUR_DECIMALS));
        assertThat(Interval.of(29, 29).high()).isEqualTo(1);
    }

    /** Newcombe, Interval estimation for the difference between independent proportions, 1998, table II, method 10. */
    @Test
    void a_difference_has_the_interval_that_newcombe_prints() {
        var difference = Interval.ofDifference(56, 70, 48, 80);
        assertThat(difference.low()).isCloseTo(0.0524, within(FOUR_DECIMALS));
        assertThat(difference.high()).isCloseTo(0.3339, within(FOUR_DECIMALS));
    }

    @Test
    void tails_of_the_normal_distribution_are_exact() {
        assertThat(Significance.complementaryError(0)).isEqualTo(1);
        assertThat(Significance.complementaryError(1)).isCloseTo(0.15729920705028513, within(1e-15));
        assertThat(Significance.complementaryError(1.999999)).isCloseTo(0.004677755650, within(1e-11));
        assertThat(Significance.complementaryError(2)).isCloseTo(0.004677734981047266, within(1e-15));
        assertThat(Significance.complementaryError(5)).isCloseTo(1.5374597944280349e-12, within(1e-24));
        assertThat(Significance.ofDifference(5, 10, 50, 100)).isEqualTo(1);
        assertThat(Significance.ofDifference(0, 10, 0, 100)).isEqualTo(1);
    }

    /** Benjamini and Hochberg 1995, section 3.2: at 5 % the first four of the fifteen are discoveries. */
    @Test
    void many_tests_are_adjusted_as_in_the_paper() {
        var p = new double[] {
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
            0.7590, 1.0000
        };
        var adjusted = Significance.adjusted(p);
        assertThat(adjusted[0]).isCloseTo(0.0001 * 15, within(1e-12));
        assertThat(adjusted[3]).isCloseTo(0.0095 * 15 / 4, within(1e-12));
        assertThat(adjusted[3]).isLessThan(0.05);
        assertThat(adjusted[4]).isGreaterThan(0.05);
        assertThat(adjusted[14]).isEqualTo(1);
    }
}
