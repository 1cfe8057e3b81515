package io.trackfit.market.conversion;

import io.trackfit.catalog.place.Country;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table that pay is annualised by. Immutable. */
public final class PayPeriods {

    private static final int DAYS_IN_A_WEEK = 7;

    private final List<PayPeriod> all;
    private final Map<Period, PayPeriod> byPeriod = new EnumMap<>(Period.class);

    /** Needs a row for each period; the one of the week must say how many a year has. */
    public PayPeriods(List<PayPeriod> all) {
        this.all = List.copyOf(all);
        all.forEach(row -> byPeriod.put(row.period(), row));
    }

    public List<PayPeriod> all() {
        return all;
    }

    public PayPeriod of(Period period) {
        return Optional.ofNullable(byPeriod.get(period)).orElseThrow();
    }

    /** How many a year has: everywhere, or in a country. Empty where it depends on a country we know too little of. */
    public Optional<Integer> perYear(Period period, @Nullable Country country) {
        var row = of(period);
        return switch (row.basis()) {
            case CALENDAR, CONVENTION -> Optional.ofNullable(row.perYear());
            case WORKING_DAYS ->
                Optional.ofNullable(country)
                        .map(it -> weeks() * (DAYS_IN_A_WEEK - it.weekend().size()));
            case WEEKLY_HOURS ->
                Optional.ofNullable(country).map(Country::weeklyHours).map(hours -> weeks() * hours);
        };
    }

    private int weeks() {
        return Optional.ofNullable(of(Period.WEEK).perYear()).orElseThrow();
    }
}
