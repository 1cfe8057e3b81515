package io.trackfit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkYearsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2013-12-01, 2014-12-01, 10",
        "2020, 2020, 10",
        "2020-03, 2020-08, 5",
        "2016-11-23, , 100",
        "2025-11-22, Present, 10",
        "2020-01-01T08:00:00Z, 2021-12-31, 20",
        "1800, 2000, 0",
        "2020-02-30, 2021, 0",
        "1900-01-01, 2026-01-01, 600"
    })
    void a_span_is_counted_in_whole_tenths(String start, @Nullable String end, int tenths) {
        var years = new WorkYears(TODAY);
        years.add(start, end, part -> {});
        assertThat(years.tenths()).isEqualTo(tenths);
    }

    @Test
    void days_of_two_jobs_count_once_in_any_order() {
        var one = new WorkYears(TODAY);
        one.add("2020", "2021", part -> {});
        one.add("2021-06", "2022", part -> {});
        one.add("2020-03", "2020-04", part -> {});
        var other = new WorkYears(TODAY);
        other.add("2020-03", "2020-04", part -> {});
        other.add("2021-06", "2022", part -> {});
        other.add("2020", "2021", part -> {});
        assertThat(one.tenths()).isEqualTo(other.tenths()).isEqualTo(30);
    }

    @Test
    void a_span_without_a_beginning_says_nothing() {
        var bad = new ArrayList<String>();
        var years = new WorkYears(TODAY);
        years.add(null, "2020", bad::add);
        years.add(null, null, bad::add);
        assertThat(years.isTold()).isFalse();
        assertThat(bad).isEmpty();
    }
}
