package io.trackfit.catalog.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What working in a country means: currency, tax on pay, end-of-service gratuity, working week. A summary, not advice.
 *
 * @param id ISO 3166-1 alpha-2
 * @param weeklyHours statutory maximum in the private sector
 * @param incomeTaxFrom ISO date a known change takes effect
 */
public record Country(
        String id,
        String alpha3,
        String numeric,
        String name,
        String currency,
        String timeZone,
        String utcOffset,
        String workingWeek,
        List<String> weekend,
        String firstDayOfWeek,
        @Nullable Integer weeklyHours,
        @Nullable String weeklyHoursConfidence,
        @Nullable String weeklyHoursNote,
        String incomeTax,
        @Nullable String incomeTaxFrom,
        @Nullable String incomeTaxNote,
        @Nullable String incomeTaxConfidence,
        @Nullable String endOfService,
        @Nullable String endOfServiceConfidence,
        @Nullable String note,
        List<String> sources) {}
