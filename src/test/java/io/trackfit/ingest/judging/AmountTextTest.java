package io.trackfit.ingest.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.ingest.mapping.DecimalMark;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    private static @Nullable AmountText read(String text) {
        return AmountText.of(text, DecimalMark.POINT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120000|120000",
                "12,000|12000",
                "1,234,567.89|1234567.89",
                "12,00,000|1200000",
                "12 000|12000",
                "12'000|12000",
                "120k|120000",
                "1.5K|1500.0",
                "١٢٬٠٠٠|12000",
                "١٢٠٠٠٫٥|12000.5",
                "۱۲۰۰۰|12000",
                "-5000|-5000",
                "0|0",
                "600.125|600.125"
            })
    void one_amount_is_exact(String text, BigDecimal amount) {
        assertThat(read(text)).isEqualTo(new AmountText(amount, null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,000-15,000|12000|15000",
                "12,000 - 15,000|12000|15000",
                "12,000–15,000|12000|15000",
                "12000 to 15000|12000|15000",
                "١٢٬٠٠٠ إلى ١٥٬٠٠٠|12000|15000",
                "120k-150k|120000|150000",
                "120-150k|120000|150000"
            })
    void a_range_has_two_bounds(String text, BigDecimal low, BigDecimal high) {
        assertThat(read(text)).isEqualTo(new AmountText(low, high, null, null));
    }

    @Test
    void currency_and_period_beside_the_amount_are_read() {
        assertThat(read("AED 20,000 per month"))
                .isEqualTo(new AmountText(new BigDecimal("20000"), null, "AED", "month"));
        assertThat(read("€50,000/year")).isEqualTo(new AmountText(new BigDecimal("50000"), null, "EUR", "year"));
        assertThat(read("$12.50 per hour")).isEqualTo(new AmountText(new BigDecimal("12.50"), null, null, "hour"));
        assertThat(read("20,000 SAR")).isEqualTo(new AmountText(new BigDecimal("20000"), null, "SAR", null));
    }

    @Test
    void the_mapping_says_what_a_comma_is() {
        assertThat(AmountText.of("12.000,50", DecimalMark.COMMA))
                .isEqualTo(new AmountText(new BigDecimal("12000.50"), null, null, null));
        assertThat(AmountText.of("12.000,50", DecimalMark.POINT)).isNull();
        assertThat(AmountText.of("12.000", DecimalMark.POINT))
                .isEqualTo(new AmountText(new BigDecimal("12.000"), null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "12,5", "1,2,3", "1e5", "12..5", "5000-", "NaN", "0x10", "1 2"})
    void what_is_no_amount_is_not_guessed(String text) {
        assertThat(read(text)).isNull();
    }

    @Test
    void a_long_text_is_not_even_tried() {
        assertThat(read("1,".repeat(100_000))).isNull();
    }
}
