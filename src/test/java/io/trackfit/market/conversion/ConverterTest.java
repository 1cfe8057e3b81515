package io.trackfit.market.conversion;

import static io.trackfit.market.conversion.Period.DAY;
import static io.trackfit.market.conversion.Period.HOUR;
import static io.trackfit.market.conversion.Period.MONTH;
import static io.trackfit.market.conversion.Period.WEEK;
import static io.trackfit.market.conversion.Period.YEAR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Obstacle;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Conversion.Rate;
import io.trackfit.market.conversion.Converter.Unit;
import io.trackfit.shared.csv.ReviewedFiles;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverterTest {

    private static final Converter CONVERTER = converter();

    private static Converter converter() {
        var files = ReviewedFiles.onClasspath("catalog");
        return new PublishedPayReader(files, CatalogContent.read(files).snapshot())
                .read()
                .converter();
    }

    private static Possible way(String from, Period period, @Nullable String currency, @Nullable Period wanted) {
        return (Possible) CONVERTER.to(currency, wanted, new Unit(from, period, "AE"));
    }

    @ParameterizedTest
    @CsvSource({
        // USD a year → a month in the currency of the hub, by the pegs; facts.md has the same figures rounded to units.
        "USD, YEAR, 80000, AED, MONTH, 24483.33",
        "USD, YEAR, 105000, AED, MONTH, 32134.38",
        "USD, YEAR, 70000, SAR, MONTH, 21875.00",
        "USD, YEAR, 160000, QAR, YEAR, 582400.00",
        "USD, YEAR, 140000, OMR, YEAR, 53830.000",
        "USD, YEAR, 95000, BHD, MONTH, 2976.667",
        "USD, YEAR, 140000, KWD, YEAR, 43117.200",
        // Into the dollar: divided by the peg, rounded once.
        "AED, YEAR, 400000, USD, YEAR, 108917.63",
        "SAR, MONTH, 15000, USD, YEAR, 48000.00",
        // Only the period.
        "AED, MONTH, 35000, AED, YEAR, 420000.00",
        "AED, YEAR, 250000, AED, WEEK, 4807.69",
        "AED, YEAR, 260000, AED, DAY, 1000.00",
        "AED, YEAR, 249600, AED, HOUR, 100.00",
        "AED, WEEK, 1200, AED, MONTH, 5200.00",
        "AED, DAY, 800, AED, WEEK, 4000.00",
        // Only the currency, through the dollar.
        "AED, MONTH, 36725, SAR, MONTH, 37500.00",
        "QAR, YEAR, 364000, KWD, YEAR, 30798.000"
    })
    void an_amount_is_converted_exactly(
            String from, Period period, BigDecimal amount, String currency, Period wanted, BigDecimal expected) {
        assertThat(way(from, period, currency, wanted).of(amount)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.060, 0.00", // 0.005 → 0.00
        "0.180, 0.02", // 0.015 → 0.02
        "0.300, 0.02", // 0.025 → 0.02
        "0.301, 0.03"
    })
    void a_half_goes_to_the_even_minor_unit(BigDecimal yearly, BigDecimal monthly) {
        assertThat(way("AED", YEAR, null, MONTH).of(yearly)).isEqualTo(monthly);
    }

    @Test
    void it_rounds_once_at_the_end() {
        // 1 USD a year is 3.6725 / 12 = 0.306041… AED a month; rounding 3.6725 to 3.67 first would give 0.30583….
        assertThat(way("USD", YEAR, "AED", MONTH).of(new BigDecimal("100"))).isEqualTo("30.60");
        assertThat(way("USD", YEAR, "AED", MONTH).of(new BigDecimal("100000"))).isEqualTo("30604.17");
    }

    @Test
    void a_cross_rate_goes_through_the_dollar_and_names_both_rates() {
        var exchange = requireNonNull(way("AED", YEAR, "KWD", YEAR).exchange());
        assertThat(exchange.rates()).extracting(Rate::currency).containsExactly("AED", "KWD");
        assertThat(exchange.rates()).extracting(rate -> rate.stored().kind()).containsExactly("peg", "reference");
        assertThat(exchange.rate()).isEqualTo("0.08386113002"); // 0.30798 / 3.6725
    }

    @Test
    void a_rate_of_the_dollar_is_the_stored_one() {
        var exchange = requireNonNull(way("USD", YEAR, "AED", YEAR).exchange());
        assertThat(exchange.rate()).isEqualTo("3.6725");
        assertThat(exchange.rates()).extracting(Rate::currency).containsExactly("AED");
    }

    @Test
    void without_a_rate_there_is_no_conversion() {
        assertThat(CONVERTER.to("USD", null, new Unit("EUR", YEAR, null)))
                .isEqualTo(new Impossible(Obstacle.NO_RATE, "No exchange rate is stored for EUR."));
        assertThat(CONVERTER.to("EUR", null, new Unit("AED", YEAR, null)))
                .isEqualTo(new Impossible(Obstacle.NO_RATE, "No exchange rate is stored for EUR."));
    }

    @Test
    void a_currency_without_a_rate_may_still_change_its_period() {
        var monthly = (Possible) CONVERTER.to("EUR", MONTH, new Unit("EUR", YEAR, null));
        assertThat(monthly.of(new BigDecimal("90000"))).isEqualTo("7500.00");
        assertThat(monthly.exchange()).isNull();
    }

    @Test
    void days_and_hours_need_a_country() {
        assertThat(CONVERTER.to(null, DAY, new Unit("USD", YEAR, null)))
                .isInstanceOfSatisfying(
                        Impossible.class, no -> assertThat(no.obstacle()).isEqualTo(Obstacle.NO_COUNTRY));
        assertThat(CONVERTER.to(null, HOUR, new Unit("USD", YEAR, null)))
                .isInstanceOfSatisfying(
                        Impossible.class, no -> assertThat(no.message()).contains("working hours"));
    }

    @Test
    void the_hours_of_a_year_are_those_of_the_country() {
        var hours = requireNonNull(((Possible) CONVERTER.to("OMR", HOUR, new Unit("OMR", YEAR, "OM"))).annualisation());
        assertThat(hours.toPerYear()).isEqualTo(52 * 40);
        assertThat(hours.country()).isEqualTo("OM");
        var weeks = requireNonNull(((Possible) CONVERTER.to("OMR", WEEK, new Unit("OMR", YEAR, "OM"))).annualisation());
        assertThat(weeks.toPerYear()).isEqualTo(52);
        assertThat(weeks.country()).isNull();
    }
}
