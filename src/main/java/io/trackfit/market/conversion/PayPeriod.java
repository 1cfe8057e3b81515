package io.trackfit.market.conversion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a period we reckon a year to have, and what is assumed by that.
 *
 * @param perYear null where it depends on the country
 */
public record PayPeriod(
        Period period, Basis basis, @Nullable Integer perYear, String assumption, List<String> sources) {

    /** Where the number of a year comes from. */
    public enum Basis {
        /** The calendar itself. */
        CALENDAR,
        /** A round number that leaves out a day or two. */
        CONVENTION,
        /** Weeks of the working days that the country's weekend leaves. */
        WORKING_DAYS,
        /** Weeks of the highest weekly hours that the country's law allows. */
        WEEKLY_HOURS
    }
}
