package io.trackfit.overview.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.trackfit.overview.linked.Occupation.Named;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What schema.org takes as estimatedSalary. Only percentiles are a distribution. */
sealed interface Salary {

    /**
     * Percentiles of observations.
     *
     * @param name which part of pay
     * @param duration that the amounts are for, ISO 8601
     * @param percentile10 null: too few observations for it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Distribution(
            @JsonProperty("@type") String type,
            String name,
            String description,
            String currency,
            String duration,
            @Nullable BigDecimal percentile10,
            BigDecimal percentile25,
            BigDecimal median,
            BigDecimal percentile75,
            @Nullable BigDecimal percentile90,
            List<Work> subjectOf)
            implements Salary {}

    /** One amount, or one range, as somebody published it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Amount(
            @JsonProperty("@type") String type,
            String name,
            String description,
            String currency,
            Quantity value,
            List<Work> subjectOf)
            implements Salary {}

    /**
     * An amount or a range.
     *
     * @param value null: a range
     * @param unitText the period, as job postings name it: YEAR, MONTH, HOUR
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Quantity(
            @JsonProperty("@type") String type,
            @Nullable BigDecimal value,
            @Nullable BigDecimal minValue,
            @Nullable BigDecimal maxValue,
            String unitText) {}

    /** Who says so. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Work(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            Named publisher,
            @Nullable String url,
            @Nullable Named license) {}
}
