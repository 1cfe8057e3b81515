package io.trackfit.market.salary;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pay figure of one kind, with what it is about, in what it is told and where it comes from. */
public sealed interface SalaryFigure
        permits PublishedRange, PublishedAverage, PublishedPoints, ObservedPercentiles, Withheld {

    /** Digits of the year an ISO date begins with. */
    int YEAR_DIGITS = 4;

    String id();

    Subject subject();

    Place place();

    Terms terms();

    Origin origin();

    default SalaryKind kind() {
        return switch (this) {
            case PublishedRange _ -> SalaryKind.PUBLISHED_RANGE;
            case PublishedAverage _ -> SalaryKind.PUBLISHED_AVERAGE;
            case PublishedPoints _ -> SalaryKind.PUBLISHED_POINTS;
            case ObservedPercentiles _ -> SalaryKind.OBSERVED_PERCENTILES;
            case Withheld _ -> SalaryKind.WITHHELD;
        };
    }

    /**
     * Whose pay it is. Null: the figure is not narrowed that far.
     *
     * @param label what the publisher calls them
     */
    record Subject(
            @Nullable String role,
            @Nullable String family,
            @Nullable Level level,
            @Nullable String track,
            String label) {}

    /**
     * Where it is paid. Null: the figure is not narrowed that far.
     *
     * @param country ISO 3166-1 alpha-2
     */
    record Place(@Nullable String location, @Nullable String country, Region region) {}

    /** What the amounts are told in. */
    record Terms(String currency, Period period, Component component) {}

    /** Which part of pay it is. */
    enum Component {
        BASE,
        NOT_STATED
    }

    /**
     * Who says it, how they know, and how far to trust it.
     *
     * @param asOf ISO date, may be partial
     * @param scope what the figure covers
     * @param note what a reader must know of this figure alone
     */
    record Origin(
            String asOf,
            String scope,
            String method,
            String confidence,
            @Nullable String note,
            List<String> sources) {

        public int year() {
            return Integer.parseInt(asOf, 0, YEAR_DIGITS, 10);
        }
    }
}
