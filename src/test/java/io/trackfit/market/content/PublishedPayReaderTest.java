package io.trackfit.market.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.salary.SalaryNote;
import io.trackfit.shared.csv.FaultyFiles;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.testsupport.EditedFiles;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedPayReaderTest {

    private static PublishedPay read(ReviewedFiles files) {
        return new PublishedPayReader(files, CatalogContent.read(files).snapshot()).read();
    }

    private static PublishedPay read() {
        return read(ReviewedFiles.onClasspath("catalog"));
    }

    @Test
    void each_kind_of_figure_is_its_own_type() {
        var figures = read().figures();
        var range = (PublishedRange) figures.find("article-junior-ai-engineer").orElseThrow();
        assertThat(range.low()).isEqualTo("80000");
        assertThat(range.high()).isEqualTo("105000");
        assertThat(range.terms().component()).isEqualTo(Component.BASE);
        assertThat(range.place().region()).isEqualTo(Region.MIDDLE_EAST);
        var average = (PublishedAverage)
                figures.find("hays-data-engineer-middle-east").orElseThrow();
        assertThat(average.low()).isEqualTo(average.high()).isEqualTo("90000");
        var points =
                (PublishedPoints) figures.find("drjobpro-ml-engineer-global").orElseThrow();
        assertThat(points.points())
                .containsExactly(
                        new Point("entry", new BigDecimal("95000")), new Point("senior", new BigDecimal("210000")));
    }

    @Test
    void the_article_has_one_figure_for_each_role_it_names() {
        var pay = read();
        assertThat(pay.forRole("mid-ai-engineer"))
                .extracting(SalaryFigure::id)
                .containsExactly("article-mid-ai-engineer");
        assertThat(pay.forRole("mid-machine-learning-engineer")).isEmpty();
        assertThat(pay.catalog().roles().all().stream()
                        .filter(role -> role.inArticle())
                        .map(role -> pay.forRole(role.id()).size()))
                .hasSize(6)
                .containsOnly(1);
    }

    @Test
    void the_gap_between_junior_and_mid_is_a_note_on_the_figures_beside_it() {
        var pay = read();
        var junior = pay.figures().find("article-junior-ai-engineer").orElseThrow();
        assertThat(pay.notesOn(junior))
                .extracting(SalaryNote::id)
                .contains("ai-bands-gap", "period-inferred")
                .doesNotContain("data-bands-touch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "salary_figures.csv; 80000,105000; 105000,80000; lower than low",
                "salary_figures.csv; ,entry=95000|senior=210000; 1,entry=95000|senior=210000; Points have none",
                "salary_figures.csv; entry=95000; entry:95000; is not name=amount",
                "salary_figures.csv; ,dubai,AE,; ,dubai,SA,; not a city of the country",
                "salary_figures.csv; mid-data-engineer,data-engineer,mid; mid-data-engineer,data-engineer,senior; Its family and level are others",
                "salary_figures.csv; data-engineer,junior,data-engineering; data-engineer,junior,ai-engineering; Its track is another",
                "salary_figures.csv; USD,year,base; XXX,year,base; 'XXX' is not in currencies.csv",
                "salary_notes.csv; drjobpro-ml-engineer-global; nobody; 'nobody' is not in salary_figures.csv",
                "salary_trends.csv; cooper-fitch-2026; no-such; 'no-such' is not in sources.csv",
                "pay_periods.csv; month,calendar,12; month,calendar,; depends on the country",
                "pay_periods.csv; month,calendar; year,calendar; no row for MONTH"
            })
    void a_faulty_file_is_refused(String file, String from, String to, String fault) {
        assertThatThrownBy(() -> read(new EditedFiles().change(file, from, to).files()))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining(file)
                .hasMessageContaining(fault);
    }
}
