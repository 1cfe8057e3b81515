package io.trackfit.market.demand.cells;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year: the shortest time that demand is counted for.
 *
 * @param number quarters since the year 0
 */
public record Quarter(int number) implements Comparable<Quarter> {

    /** Before all postings: where there are none, windows end with it. */
    public static final Quarter NEVER = new Quarter(0);

    private static final int IN_A_YEAR = 4;
    private static final int MONTHS = 3;
    private static final Pattern TEXT = Pattern.compile("([12][0-9]{3})-q([1-4])");

    /** @param quarter 1 to 4 */
    public static Quarter of(int year, int quarter) {
        return new Quarter(year * IN_A_YEAR + quarter - 1);
    }

    /** Empty for anything but what {@link #toString} gives. */
    public static Optional<Quarter> parse(String text) {
        var match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    public Quarter plus(int quarters) {
        return new Quarter(number + quarters);
    }

    public LocalDate firstDay() {
        return LocalDate.of(number / IN_A_YEAR, number % IN_A_YEAR * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(number, other.number);
    }

    /** {@code 2023-q4}. */
    @Override
    public String toString() {
        return "%04d-q%d".formatted(number / IN_A_YEAR, number % IN_A_YEAR + 1);
    }
}
