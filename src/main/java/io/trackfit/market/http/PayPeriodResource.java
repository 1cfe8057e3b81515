package io.trackfit.market.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.place.Country;
import io.trackfit.market.Market;
import io.trackfit.market.conversion.PayPeriod;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/pay-periods")
@Tag(name = "market")
@PermitAll
@NonBlocking
@FromSnapshot
class PayPeriodResource {

    private final Market market;

    PayPeriodResource(Market market) {
        this.market = market;
    }

    /**
     * How many of a period we reckon a year to have.
     *
     * @param basis where the number comes from
     * @param perYear null where it depends on the country
     * @param assumption what is assumed by it
     * @param countries the number in each country, where it depends on that; else empty
     */
    record PayPeriodView(
            Period period,
            PayPeriod.Basis basis,
            @Nullable Integer perYear,
            String assumption,
            List<CountryYearView> countries,
            List<String> sources) {

        private static PayPeriodView of(PayPeriod it, PublishedPay pay) {
            var countries = it.perYear() != null
                    ? List.<CountryYearView>of()
                    : pay.catalog().countries().all().stream()
                            .flatMap(country -> CountryYearView.of(it, country, pay))
                            .toList();
            return new PayPeriodView(it.period(), it.basis(), it.perYear(), it.assumption(), countries, it.sources());
        }
    }

    /**
     * How many of a period a year has in a country.
     *
     * @param country ISO 3166-1 alpha-2
     * @param confidence how far to trust the country's hours; null for days, which its weekend gives
     * @param note what is to be known of its hours
     */
    record CountryYearView(
            String country,
            int perYear,
            @Nullable String confidence,
            @Nullable String note,
            List<String> sources) {

        private static Stream<CountryYearView> of(PayPeriod period, Country it, PublishedPay pay) {
            boolean hours = period.basis() == PayPeriod.Basis.WEEKLY_HOURS;
            return pay.periods().perYear(period.period(), it).stream()
                    .map(perYear -> new CountryYearView(
                            it.id(),
                            perYear,
                            hours ? it.weeklyHoursConfidence() : null,
                            hours ? it.weeklyHoursNote() : null,
                            it.sources()));
        }
    }

    @GET
    @Operation(summary = "List how pay is annualised", description = """
                    How many months, weeks, days and hours a year is reckoned to have, and what is assumed by that. \
                    Days and hours depend on the country, so only figures for a country are converted to or from them.""")
    public Page<PayPeriodView> periods() {
        var pay = market.published();
        return new Page<>(
                pay.periods().all().stream()
                        .map(it -> PayPeriodView.of(it, pay))
                        .toList(),
                null);
    }
}
