package io.trackfit.overview.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.source.Source;
import io.trackfit.market.coverage.Coverage;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.intake.BatchKind;
import io.trackfit.market.source.Confidence;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.Updates;
import io.trackfit.overview.quality.QualityView.SourceAgeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAgesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Source reviewed(String kind, @Nullable String published) {
        return new Source("one", "One", "Somebody", null, published, kind, null, null, "high", null);
    }

    private static RegisteredSource registered(@Nullable String published, @Nullable LocalDate to) {
        return new RegisteredSource(
                "rows",
                "Rows",
                "Somebody",
                null,
                published,
                null,
                to,
                "CC0-1.0",
                "made-up",
                Confidence.LOW,
                Updates.SNAPSHOTS,
                true,
                false,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }

    private static SourceAgeView age(Source source) {
        return new SourceAges(TODAY)
                .of(List.of(source), List.of(), Coverage.NONE)
                .items()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            article,  2026-11-22,   0, false
            article,  2025-11-22, 365, false
            article,  2025-11-21, 366, true
            survey,   2025-10,    387, true
            survey,   2025,       326, false
            vendor,   2024,       691, true
            article,  2026,         0, false
            standard, 2008,      6535, false
            statute,  2004,      7996, false
            """)
    void a_source_is_stale_when_it_is_older_than_its_kind_allows(String kind, String date, long days, boolean stale) {
        assertThat(age(reviewed(kind, date)).ageDays()).isEqualTo(days);
        assertThat(age(reviewed(kind, date)).stale()).isEqualTo(stale);
    }

    @Test
    void of_what_tells_no_date_nothing_is_said() {
        var undated = age(reviewed("vendor", null));
        assertThat(undated.ageDays()).isNull();
        assertThat(undated.stale()).isNull();
    }

    @Test
    void a_registered_source_is_as_old_as_the_last_day_it_speaks_of_or_the_state_that_counts() {
        var part = new Part(1, BatchKind.SALARY_OBSERVATIONS, "rows", 3, 3, LocalDate.of(2025, 1, 19), false, true);
        var coverage = new Coverage(1, List.of(part), List.of(), List.of());
        var ages = new SourceAges(TODAY);
        var told = ages.of(List.of(), List.of(registered("2026", null)), coverage)
                .items()
                .getFirst();
        assertThat(told.date()).isEqualTo("2025-01-19");
        assertThat(told.ageDays()).isEqualTo(672);
        assertThat(told.stale()).isTrue();
        var covers = ages.of(List.of(), List.of(registered("2026", LocalDate.of(2026, 11, 12))), coverage);
        assertThat(covers.items().getFirst().ageDays()).isEqualTo(10);
        assertThat(covers.stale()).isZero();
        var bare = ages.of(List.of(), List.of(registered("2024-05", null)), Coverage.NONE);
        assertThat(bare.items().getFirst().date()).isEqualTo("2024-05");
        assertThat(bare.stale()).isOne();
    }

    @Test
    void stale_ones_come_first_the_oldest_before_them_all_and_undated_ones_last() {
        var sources = List.of(
                new Source("c", "C", "P", null, null, "vendor", null, null, "low", null),
                new Source("d", "D", "P", null, "2008", "standard", null, null, "low", null),
                new Source("b", "B", "P", null, "2024", "article", null, null, "low", null),
                new Source("a", "A", "P", null, "2022", "survey", null, null, "low", null));
        var view = new SourceAges(TODAY).of(sources, List.of(), Coverage.NONE);
        assertThat(view.items()).extracting(SourceAgeView::id).containsExactly("a", "b", "d", "c");
        assertThat(view.stale()).isEqualTo(2);
        assertThat(view.undated()).isOne();
        assertThat(view.rules())
                .filteredOn(rule -> rule.kind().equals("standard"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.staleAfterDays()).isNull());
    }
}
