package io.trackfit.ingest.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.ingest.mapping.DateOrder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-09-24|2023-09-24",
                "2023/9/4|2023-09-04",
                "2023-09-24T10:15:30Z|2023-09-24",
                "2023-09-24 00:00:00 UTC|2023-09-24",
                "24.09.2023|2023-09-24",
                "9/24/2023|2023-09-24",
                "04/04/2023|2023-04-04",
                "24 Sep 2023|2023-09-24",
                "September 24, 2023|2023-09-24",
                "٢٠٢٣-٠٩-٢٤|2023-09-24"
            })
    void a_day_is_read_however_it_is_written(String text, LocalDate day) {
        assertThat(DateText.of(text, null)).isEqualTo(new DateText.Day(day, false));
    }

    /** 1 Ramadan 1446 was 1 March 2025 by Umm al-Qura; other calendars of the same name began a day later. */
    @ParameterizedTest
    @ValueSource(strings = {"1446-09-01", "1/9/1446", "١٤٤٦/٠٩/٠١", "1446-09-01 هـ"})
    void a_hijri_date_is_read_as_umm_al_qura(String text) {
        assertThat(DateText.of(text, DateOrder.DAY_FIRST)).isEqualTo(new DateText.Day(LocalDate.of(2025, 3, 1), true));
    }

    @Test
    void what_could_be_two_days_is_neither_unless_the_mapping_says() {
        assertThat(DateText.of("03/04/2024", null)).isEqualTo(new DateText.Ambiguous());
        assertThat(DateText.of("03/04/2024", DateOrder.DAY_FIRST))
                .isEqualTo(new DateText.Day(LocalDate.of(2024, 4, 3), false));
        assertThat(DateText.of("03/04/2024", DateOrder.MONTH_FIRST))
                .isEqualTo(new DateText.Day(LocalDate.of(2024, 3, 4), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2023-02-30",
                "2023-13-01",
                "1446-13-01",
                "31/02/2024",
                "20230924123",
                "0000-00-00"
            })
    void what_is_no_day_is_not_guessed(String text) {
        assertThat(DateText.of(text, null)).isEqualTo(new DateText.Unreadable());
    }
}
