package io.trackfit.catalog.certification;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A date of which perhaps only the month or year is known: the days from {@code first} to {@code last}. */
record PartialDate(LocalDate first, LocalDate last) {

    static @Nullable PartialDate of(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text.length()) {
            case 4 ->
                new PartialDate(
                        Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                new PartialDate(
                        YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth());
            default -> new PartialDate(LocalDate.parse(text), LocalDate.parse(text));
        };
    }

    boolean exact() {
        return first.equals(last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
