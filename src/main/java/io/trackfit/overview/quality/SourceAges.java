package io.trackfit.overview.quality;

import io.trackfit.catalog.source.Source;
import io.trackfit.market.coverage.Coverage;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.overview.quality.QualityView.SourceAgeView;
import io.trackfit.overview.quality.QualityView.SourcesView;
import io.trackfit.overview.quality.QualityView.StaleRuleView;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How old sources are on a day, and by which rule they are stale. */
final class SourceAges {

    /** What is imported are rows of a data set, whoever sends them. */
    private static final String DATASET = "dataset";

    /** Pay, names and demand change within a year; a standard or a law stands until another takes its place. */
    private static final int A_YEAR = 365;

    private static final Map<String, Integer> STALE_AFTER = new TreeMap<>(Map.of(
            "article",
            A_YEAR,
            DATASET,
            A_YEAR,
            "editorial",
            A_YEAR,
            "register",
            A_YEAR,
            "survey",
            A_YEAR,
            "vendor",
            A_YEAR));

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final LocalDate asOf;

    SourceAges(LocalDate asOf) {
        this.asOf = asOf;
    }

    SourcesView of(Collection<Source> reviewed, Collection<RegisteredSource> registered, Coverage coverage) {
        var items = Stream.concat(
                        reviewed.stream().map(this::reviewed),
                        registered.stream().map(it -> registered(it, coverage)))
                .sorted(Comparator.comparing((SourceAgeView it) -> !Boolean.TRUE.equals(it.stale()))
                        .thenComparing(it -> it.ageDays() == null)
                        .thenComparing(it -> it.ageDays() == null ? 0 : -it.ageDays())
                        .thenComparing(SourceAgeView::id))
                .toList();
        var kinds = items.stream().map(SourceAgeView::kind).distinct().sorted();
        return new SourcesView(
                items.size(),
                (int) items.stream()
                        .filter(it -> Boolean.TRUE.equals(it.stale()))
                        .count(),
                (int) items.stream().filter(it -> it.ageDays() == null).count(),
                kinds.map(kind -> new StaleRuleView(kind, STALE_AFTER.get(kind)))
                        .toList(),
                items);
    }

    private SourceAgeView reviewed(Source it) {
        return aged(it.id(), it.title(), it.kind(), false, it.published(), null, null);
    }

    private SourceAgeView registered(RegisteredSource it, Coverage coverage) {
        var state = coverage.batches().stream()
                .filter(part -> part.source().equals(it.id()))
                .map(Part::stateOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        var date = state.map(LocalDate::toString).orElse(it.published());
        return aged(it.id(), it.title(), DATASET, true, date, it.coversFrom(), it.coversTo());
    }

    private SourceAgeView aged(
            String id,
            String title,
            String kind,
            boolean registered,
            @Nullable String date,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        var newest = Optional.ofNullable(to)
                .or(() -> Optional.ofNullable(date).map(SourceAges::lastDay))
                .map(day -> day.isAfter(asOf) ? asOf : day);
        var age = newest.map(day -> ChronoUnit.DAYS.between(day, asOf)).orElse(null);
        var limit = STALE_AFTER.get(kind);
        return new SourceAgeView(
                id, title, kind, registered, date, from, to, age, age == null ? null : limit != null && age > limit);
    }

    /** Of a year or a month the last, so that nothing is called older than it may be. */
    static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case YEAR_LENGTH -> Year.parse(date).atMonth(12).atEndOfMonth();
            case MONTH_LENGTH -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
