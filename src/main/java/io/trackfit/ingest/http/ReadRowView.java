package io.trackfit.ingest.http;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.intake.Posting;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a row.
 *
 * @param family id; null: the title is of none of ours
 * @param country ISO 3166-1 alpha-2; null: not known, or contradicted by the place
 * @param location id of a city of the catalogue
 * @param amounts one, or the two bounds of a range
 * @param skills ids; of pay empty
 */
record ReadRowView(
        String title,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable String country,
        @Nullable String location,
        @Nullable String currency,
        @Nullable Period period,
        @Nullable Component component,
        List<AmountView> amounts,
        @Nullable String employer,
        @Nullable String employmentType,
        @Nullable BigDecimal remoteShare,
        List<String> skills) {

    static ReadRowView of(List<Observation> observations) {
        var first = observations.getFirst();
        return new ReadRowView(
                first.title(),
                first.family(),
                first.track(),
                first.level(),
                first.year(),
                first.date(),
                first.country(),
                first.location(),
                first.currency(),
                first.period(),
                first.component(),
                observations.stream()
                        .map(it -> new AmountView(it.amount(), it.yearly(), it.bound()))
                        .toList(),
                first.employer(),
                first.employmentType(),
                first.remoteShare(),
                List.of());
    }

    static ReadRowView of(Posting it) {
        var pay = it.pay();
        return new ReadRowView(
                it.title(),
                it.family(),
                it.track(),
                it.level(),
                null,
                it.date(),
                it.country(),
                it.location(),
                pay == null ? null : pay.currency(),
                pay == null ? null : Period.YEAR,
                null,
                pay == null ? List.of() : amounts(pay),
                it.employer(),
                null,
                null,
                it.skills());
    }

    private static List<AmountView> amounts(Posting.Pay pay) {
        return pay.low() == pay.high()
                ? List.of(new AmountView(null, pay.low(), Bound.NONE))
                : Stream.of(new AmountView(null, pay.low(), Bound.LOW), new AmountView(null, pay.high(), Bound.HIGH))
                        .toList();
    }
}
