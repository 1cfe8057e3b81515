package io.trackfit.ingest.judging;

import io.trackfit.ingest.mapping.DateOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as people write it, in either calendar. Hijri dates are read as Umm al-Qura. */
sealed interface DateText {

    /** A day, and whether it was told in the Hijri calendar. */
    record Day(LocalDate date, boolean hijri) implements DateText {}

    /** It could be read two ways. */
    record Ambiguous() implements DateText {}

    /** No date. */
    record Unreadable() implements DateText {}

    int LONGEST = 40;

    /** The years in which a year can only be Hijri, and for which the JDK knows Umm al-Qura. */
    int FIRST_HIJRI_YEAR = 1300;

    int LAST_HIJRI_YEAR = 1600;

    Pattern YEAR_FIRST = Pattern.compile(
            "([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ][0-9:.+ZU TC-]*)?(?:\\s*(?:هـ|ه|AH|H))?");
    Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:\\s*(?:هـ|ه|AH|H))?");

    List<DateTimeFormatter> WORDS = List.of(words("d MMM[M] uuuu"), words("MMM[M] d, uuuu"), words("d-MMM-uuuu"));

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern.replace("MMM[M]", "[MMMM][MMM]"))
                .toFormatter(Locale.ENGLISH);
    }

    static DateText of(String text, @Nullable DateOrder order) {
        if (text.length() > LONGEST) {
            return new Unreadable();
        }
        try {
            var plain = Digits.plain(text).strip();
            var yearFirst = YEAR_FIRST.matcher(plain);
            if (yearFirst.matches()) {
                return day(part(yearFirst, 1), part(yearFirst, 2), part(yearFirst, 3));
            }
            var yearLast = YEAR_LAST.matcher(plain);
            if (yearLast.matches()) {
                return yearLast(part(yearLast, 1), part(yearLast, 2), part(yearLast, 3), order);
            }
            return inWords(plain);
        } catch (DateTimeException e) {
            return new Unreadable();
        }
    }

    private static int part(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static DateText yearLast(int first, int second, int year, @Nullable DateOrder order) {
        if (order == DateOrder.DAY_FIRST || order == null && first > 12 || first == second) {
            return day(year, second, first);
        }
        if (order == DateOrder.MONTH_FIRST || second > 12) {
            return day(year, first, second);
        }
        return new Ambiguous();
    }

    private static DateText day(int year, int month, int day) {
        return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR
                ? new Day(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)), true)
                : new Day(LocalDate.of(year, month, day), false);
    }

    private static DateText inWords(String text) {
        for (var format : WORDS) {
            try {
                return new Day(LocalDate.parse(text, format), false);
            } catch (DateTimeException e) {
                // the next one may fit
            }
        }
        return new Unreadable();
    }
}
