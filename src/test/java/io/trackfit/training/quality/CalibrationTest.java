package io.trackfit.training.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final int CASES = 20_000;

    @Test
    void true_probabilities_have_a_slope_of_one_and_the_error_of_chance() {
        var said = drawn(1);
        assertThat(said.slope()).isCloseTo(1, Offset.offset(0.05));
        assertThat(said.error()).isCloseTo(said.errorIfPerfect(50), Offset.offset(0.006));
    }

    @Test
    void too_sure_is_a_slope_below_one() {
        assertThat(drawn(0.5).slope()).isCloseTo(0.5, Offset.offset(0.05));
    }

    @Test
    void the_error_is_the_mean_gap_between_what_is_said_and_what_is() {
        var said = new double[1000];
        Arrays.fill(said, 0.8);
        var is = new double[1000];
        Arrays.fill(is, 0, 500, 1);
        var weight = new double[1000];
        Arrays.fill(weight, 1);
        assertThat(new Calibration(said, is, weight).error()).isGreaterThanOrEqualTo(0.3 - 1e-9);
    }

    /** The truth is as sure as what is said, times a factor of its log-odds. */
    private static Calibration drawn(double factor) {
        var random = new Random(5);
        var said = new double[CASES];
        var is = new double[CASES];
        var weight = new double[CASES];
        for (int i = 0; i < CASES; i++) {
            double logOdds = random.nextGaussian() * 2;
            said[i] = 1 / (1 + Math.exp(-logOdds));
            is[i] = random.nextDouble() < 1 / (1 + Math.exp(-factor * logOdds)) ? 1 : 0;
            weight[i] = 1;
        }
        return new Calibration(said, is, weight);
    }
}
