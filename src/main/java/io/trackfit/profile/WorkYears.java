package io.trackfit.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds up the days of jobs; days of two jobs at a time count once. A date may lack its day, or its month too. */
final class WorkYears {

    private static final Set<String> STILL = Set.of("", "present", "now", "current", "today", "ongoing", "حتى الآن");

    private final LocalDate today;
    private final List<Span> spans = new ArrayList<>();

    /**
     * The days of one job, both ends included.
     *
     * @param goesOn it has not ended
     */
    record Span(LocalDate begin, LocalDate end, boolean goesOn) {

        /** Nothing that counts. */
        static final Span NONE = new Span(LocalDate.MIN, LocalDate.MIN, false);
    }

    WorkYears(LocalDate today) {
        this.today = today;
    }

    /** @param badDate told the name of the member, with its slash, whose date makes no sense */
    Span add(@Nullable String start, @Nullable String end, Consumer<String> badDate) {
        boolean goesOn = end == null || STILL.contains(end.strip().toLowerCase(Locale.ROOT));
        var begin = start == null ? null : first(start);
        var last = goesOn ? today : last(end);
        if (start != null && (begin == null || begin.isAfter(today))) {
            badDate.accept("/startDate");
            return Span.NONE;
        }
        if (last == null || begin != null && last.isBefore(begin)) {
            badDate.accept("/endDate");
            return Span.NONE;
        }
        if (begin == null) {
            return Span.NONE;
        }
        var span = new Span(begin, last.isAfter(today) ? today : last, goesOn || !last.isBefore(today));
        spans.add(span);
        return span;
    }

    boolean isTold() {
        return !spans.isEmpty();
    }

    /** Tenths of a year of 365 days, rounded down, at most sixty years. */
    int tenths() {
        long days = 0;
        var counted = LocalDate.MIN;
        for (var span : spans.stream().sorted(Comparator.comparing(Span::begin)).toList()) {
            var from = span.begin().isAfter(counted) ? span.begin() : counted.plusDays(1);
            if (!from.isAfter(span.end())) {
                days += span.end().toEpochDay() - from.toEpochDay() + 1;
                counted = span.end();
            }
        }
        return (int) Math.min(600, days * 10 / 365);
    }

    private static @Nullable LocalDate first(String date) {
        return read(date, false);
    }

    private static @Nullable LocalDate last(@Nullable String date) {
        return date == null ? null : read(date, true);
    }

    /** The day, or the first or last day of the month or year. */
    private static @Nullable LocalDate read(String written, boolean last) {
        String date = written.strip();
        try {
            if (date.length() == 4) {
                int year = Integer.parseInt(date);
                return year < 1900 ? null : last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
            }
            if (date.length() == 7) {
                var month = YearMonth.parse(date);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeParseException | NumberFormatException e) {
            return null;
        }
    }
}
