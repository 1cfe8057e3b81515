package io.trackfit.market.salary;

import java.util.List;

/**
 * What somebody published about where pay or hiring goes: their statement, not computed by us.
 *
 * @param date ISO date, may be partial
 */
public record SalaryTrend(
        String id, String date, SalaryFigure.Place place, String text, String confidence, List<String> sources) {

    public int year() {
        return Integer.parseInt(date, 0, SalaryFigure.YEAR_DIGITS, 10);
    }
}
