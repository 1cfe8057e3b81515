package io.trackfit.ingest.judging;

import io.trackfit.catalog.role.Level;
import io.trackfit.ingest.judging.Places.Whereabouts;
import io.trackfit.ingest.mapping.Columns;
import io.trackfit.ingest.mapping.Field;
import io.trackfit.ingest.reading.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what rows of every kind have: the shape, the day, the title's level, the place. */
final class RowReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_TEXT = 300;

    private final Columns columns;
    private final Words words;
    private final Places places;
    private final Set<String> distrusted;
    private final LocalDate tomorrow;

    /** @param distrusted countries that the file uses wrongly */
    RowReader(Columns columns, Words words, Places places, Set<String> distrusted, Clock clock) {
        this.columns = columns;
        this.words = words;
        this.places = places;
        this.distrusted = distrusted;
        // Where it is already tomorrow, an advert of tomorrow is of today.
        tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    Columns columns() {
        return columns;
    }

    /** Whether the row can be read at all; if not, that is told. */
    boolean readable(Row row, RowIssues issues) {
        issues.begin(row.line());
        var flaw = row.flaw();
        if (flaw != null) {
            switch (flaw) {
                case TOO_MANY_CELLS -> issues.add(IssueCode.TOO_MANY_CELLS, null, Integer.toString(row.cells()));
                case TOO_FEW_CELLS -> issues.add(IssueCode.TOO_FEW_CELLS, null, Integer.toString(row.cells()));
                case TOO_LONG -> issues.add(IssueCode.TOO_LONG, null, row.cell(0));
                case NOT_JSON -> issues.add(IssueCode.NOT_JSON, null, row.cell(0));
            }
            return false;
        }
        int broken = row.brokenCell();
        if (broken >= 0) {
            issues.add(IssueCode.BAD_CHARACTER, columns.name(broken), row.cell(broken));
            return false;
        }
        return true;
    }

    /** Empty where it is missing or too long, which is told. */
    String title(Row row, RowIssues issues) {
        var title = columns.raw(row, Field.TITLE);
        if (title.isEmpty()) {
            issues.add(IssueCode.MISSING_VALUE, columns.name(Field.TITLE), "");
        } else if (title.length() > LONGEST_TEXT) {
            issues.add(IssueCode.TOO_LONG, columns.name(Field.TITLE), title);
            return "";
        }
        return title;
    }

    /** A text that is wanted where it is there, cut to what a name can be. */
    @Nullable
    String name(Row row, Field field) {
        var text = columns.raw(row, field);
        return text.isEmpty() ? null : text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** Null where there is none, or one that cannot be right, which is told. */
    @Nullable
    LocalDate date(Row row, RowIssues issues) {
        var text = columns.raw(row, Field.DATE);
        if (text.isEmpty()) {
            return null;
        }
        return switch (DateText.of(text, columns.mapping().dateOrder())) {
            case DateText.Day(var date, var hijri) -> {
                if (hijri) {
                    issues.add(IssueCode.HIJRI_DATE, columns.name(Field.DATE), text);
                }
                yield inTime(date, text, issues) ? date : null;
            }
            case DateText.Ambiguous ambiguous -> {
                issues.add(IssueCode.AMBIGUOUS_DATE, columns.name(Field.DATE), text);
                yield null;
            }
            case DateText.Unreadable unreadable -> {
                issues.add(IssueCode.NOT_A_DATE, columns.name(Field.DATE), text);
                yield null;
            }
        };
    }

    private boolean inTime(LocalDate date, String text, RowIssues issues) {
        if (date.isAfter(tomorrow)) {
            issues.add(IssueCode.IN_THE_FUTURE, columns.name(Field.DATE), text);
        } else if (date.getYear() < FIRST_YEAR) {
            issues.add(IssueCode.OUT_OF_RANGE, columns.name(Field.DATE), text);
        } else {
            return true;
        }
        return false;
    }

    /** The year as the row tells it, or that of its date; 0 where there is none that can be right, which is told. */
    int year(Row row, @Nullable LocalDate date, RowIssues issues) {
        var text = columns.raw(row, Field.YEAR);
        if (text.isEmpty()) {
            if (date == null && !issues.reject()) {
                issues.add(
                        IssueCode.MISSING_VALUE, columns.name(columns.has(Field.YEAR) ? Field.YEAR : Field.DATE), "");
            }
            return date == null ? 0 : date.getYear();
        }
        var digits = Digits.plain(text);
        if (digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            issues.add(IssueCode.NOT_A_DATE, columns.name(Field.YEAR), text);
            return 0;
        }
        int year = Integer.parseInt(digits);
        if (year >= DateText.FIRST_HIJRI_YEAR && year <= DateText.LAST_HIJRI_YEAR) {
            issues.add(IssueCode.AMBIGUOUS_DATE, columns.name(Field.YEAR), text); // parts of two years of ours
        } else if (year > tomorrow.getYear()) {
            issues.add(IssueCode.IN_THE_FUTURE, columns.name(Field.YEAR), text);
        } else if (year < FIRST_YEAR) {
            issues.add(IssueCode.OUT_OF_RANGE, columns.name(Field.YEAR), text);
        } else {
            return year;
        }
        return 0;
    }

    /** The title's level, else what the row tells of it. */
    @Nullable
    Level level(Row row, Titles.Reading title, RowIssues issues) {
        if (title.level() != null) {
            return title.level();
        }
        var text = columns.text(row, Field.LEVEL);
        if (text.isEmpty()) {
            return null;
        }
        var level = words.level(text);
        if (level.isEmpty()) {
            issues.add(IssueCode.UNKNOWN_LEVEL, columns.name(Field.LEVEL), text);
        }
        return level.orElse(null);
    }

    /** With no country where it is contradicted, which is told. */
    Whereabouts where(Row row, RowIssues issues) {
        var country = columns.text(row, Field.COUNTRY);
        var place = columns.raw(row, Field.PLACE);
        var where = places.of(country, place);
        if (where.unknownWord()) {
            issues.add(IssueCode.UNKNOWN_COUNTRY, columns.name(Field.COUNTRY), country);
        }
        if (where.contradiction() || where.stated() != null && distrusted.contains(where.stated())) {
            issues.add(
                    IssueCode.PLACE_CONTRADICTS_COUNTRY,
                    columns.name(Field.COUNTRY),
                    "%s | %s".formatted(country, place));
            return new Whereabouts(null, null, where.stated(), where.possible(), false);
        }
        return where;
    }

    /** The bar that mappings use where they tell none. */
    char listSeparator() {
        return columns.mapping().listSeparator().charAt(0);
    }
}
