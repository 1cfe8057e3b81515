package io.trackfit.ingest.judging;

import static io.trackfit.ingest.judging.JudgedFile.pay;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationJudgeTest {

    @Test
    void a_row_becomes_what_it_says() {
        var file = pay(
                "date,title,level,country,place,currency,amount,period,component,employer,employmentType,remote",
                "2025-03-01,Sr. Data Engineer,junior,UAE,Dubai,AED,\"25,000\",monthly,basic,Acme,FT,50%");
        assertThat(file.issues()).isEmpty();
        assertThat(file.observations())
                .containsExactly(new Observation(
                        2025,
                        LocalDate.of(2025, 3, 1),
                        "Sr. Data Engineer",
                        "data-engineer",
                        "data-engineering",
                        Level.SENIOR,
                        "AE",
                        "dubai",
                        "AED",
                        new BigDecimal("25000"),
                        Period.MONTH,
                        Component.BASE,
                        Bound.NONE,
                        30_000_000,
                        "Acme",
                        "full-time",
                        new BigDecimal("0.5"),
                        1));
    }

    @Test
    void the_title_says_the_level_before_the_column_does() {
        var file = pay(
                "year,title,level,currency,amount",
                "2025,Lead ML Engineer,EN,USD,150000",
                "2025,ETL Developer,SE,USD,150000",
                "2025,Analytics Engineer,MI,USD,150000",
                "2025,AI Architect,EX,USD,150000",
                "2025,Machine Learning Engineer,,USD,150000",
                "2025,Head of Data,EX,USD,150000");
        assertThat(file.observations())
                .extracting(it -> it.family() + " " + it.level())
                .containsExactly(
                        "machine-learning-engineer SENIOR",
                        "data-engineer SENIOR",
                        "data-engineer MID",
                        "ai-engineer SENIOR",
                        "machine-learning-engineer null",
                        "null SENIOR");
    }

    @Test
    void a_range_is_two_bounds_and_so_are_two_columns() {
        var range = pay("year,title,currency,amount", "2025,Data Engineer,USD,\"120,000-150,000\"");
        var columns = pay("year,title,currency,low,high", "2025,Data Engineer,USD,120000,150000");
        for (var file : new JudgedFile[] {range, columns}) {
            assertThat(file.observations())
                    .extracting(it -> it.bound() + " " + it.yearly())
                    .containsExactly("LOW 12000000", "HIGH 15000000");
        }
        assertThat(pay("year,title,currency,low,high", "2025,Data Engineer,USD,,150000")
                        .observations())
                .extracting(Observation::bound)
                .containsExactly(Bound.HIGH);
    }

    @Test
    void exact_repeats_are_counted_with_the_first() {
        var file = pay(
                "year,title,currency,amount",
                "2025,Data Engineer,USD,100000",
                "2025,Data Engineer,USD,100001",
                "2025,Data Engineer,USD,100000");
        assertThat(file.observations()).extracting(Observation::repeats).containsExactly(2, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KWD|1500|month|KW|18000000",
                "KWD|1500.1255|month|KW|18001506",
                "AED|100|hour|AE|24960000",
                "SAR|900|يوميا|SA|23400000",
                "JPY|8000000|year|JP|8000000",
                "USD|3000|weekly|US|15600000"
            })
    void pay_of_any_period_is_exact_for_a_year_in_minor_units(
            String currency, String amount, String period, String country, long yearly) {
        var file = pay(
                "year,title,currency,amount,period,country",
                "2025,Data Engineer,%s,%s,%s,%s".formatted(currency, amount, period, country));
        assertThat(file.issues()).isEmpty();
        assertThat(file.observations()).extracting(Observation::yearly).containsExactly(yearly);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5000|NOT_POSITIVE",
                "0|NOT_POSITIVE",
                "5|OUT_OF_RANGE",
                "999999999999|OUT_OF_RANGE",
                "99999999999999999999999|OUT_OF_RANGE",
                "a lot|NOT_A_NUMBER",
                "150000-120000|BOUNDS_REVERSED",
                "EUR 100000|CURRENCY_CONTRADICTS",
                "100000 per fortnight|UNKNOWN_PERIOD",
                "50 per hour|NOT_ANNUALISED",
                "''|MISSING_VALUE"
            })
    void pay_that_cannot_be_right_is_rejected_with_its_column(String amount, IssueCode code) {
        var file = pay("year,title,currency,country,amount", "2025,Data Engineer,USD,US,%s".formatted(amount));
        assertThat(file.observations()).isEmpty();
        assertThat(file.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.line()).isEqualTo(2);
            assertThat(issue.column()).isIn("amount", "period");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3000|IN_THE_FUTURE",
                "1925|OUT_OF_RANGE",
                "1446|AMBIGUOUS_DATE",
                "25|NOT_A_DATE",
                "''|MISSING_VALUE"
            })
    void a_year_out_of_time_is_rejected(String year, IssueCode code) {
        var file = pay("year,title,currency,amount", "%s,Data Engineer,USD,100000".formatted(year));
        assertThat(file.observations()).isEmpty();
        assertThat(file.codes()).containsExactly(code);
    }

    @Test
    void a_hijri_date_is_kept_and_says_that_it_was_read_so() {
        var file = pay("date,title,currency,amount", "١٤٤٦/٠٩/٠١,مهندس بيانات,SAR,٢٤٠٬٠٠٠");
        assertThat(file.codes()).containsExactly(IssueCode.HIJRI_DATE);
        assertThat(file.observations()).singleElement().satisfies(it -> {
            assertThat(it.date()).isEqualTo("2025-03-01");
            assertThat(it.family()).isEqualTo("data-engineer");
            assertThat(it.yearly()).isEqualTo(24_000_000);
        });
    }

    @Test
    void one_bad_row_stops_no_other() {
        var file = pay(
                "year,title,currency,amount",
                "2025,Data Engineer,USD,100000",
                "2025,Data \u0000Engineer,USD,100000",
                "2025,Data Engineer,XYZ,100000",
                "2025,,USD,100000",
                "2025,Data Engineer,USD",
                "2025,Data Engineer,USD,100000,more",
                "2025,Data Engineer,USD,100002");
        assertThat(file.observations()).hasSize(2);
        assertThat(file.issues())
                .extracting(issue -> "%d %s %s".formatted(issue.line(), issue.code(), issue.column()))
                .containsExactly(
                        "3 BAD_CHARACTER title",
                        "4 UNKNOWN_CURRENCY currency",
                        "5 MISSING_VALUE title",
                        "6 TOO_FEW_CELLS null",
                        "7 TOO_MANY_CELLS null");
    }

    @Test
    void what_is_only_doubtful_is_kept_without_it() {
        var file = pay(
                "year,title,level,country,currency,amount,remote,component",
                "2025,Data Engineer,guru,Atlantis,USD,100000,300,stock");
        assertThat(file.codes())
                .containsExactlyInAnyOrder(
                        IssueCode.UNKNOWN_LEVEL,
                        IssueCode.UNKNOWN_COUNTRY,
                        IssueCode.UNKNOWN_REMOTE_SHARE,
                        IssueCode.UNKNOWN_COMPONENT);
        assertThat(file.observations()).singleElement().satisfies(it -> {
            assertThat(it.level()).isNull();
            assertThat(it.country()).isNull();
            assertThat(it.component()).isEqualTo(Component.NOT_STATED);
        });
    }

    @Test
    void titles_of_none_of_ours_are_kept_and_counted() {
        var file = pay(
                "year,title,currency,amount",
                "2025,Data Scientist,USD,100000",
                "2025,Data Scientist,USD,100000",
                "2025,Data Scientist,USD,100001",
                "2025,Wizard,USD,100000");
        assertThat(file.observations()).hasSize(3);
        assertThat(file.bench().unmappedTitles().all())
                .containsExactly(
                        new WordCounts.Counted("Data Scientist", true, 3), new WordCounts.Counted("Wizard", false, 1));
    }
}
