package io.trackfit.market.salary;

import java.math.BigDecimal;

/** Pay from one amount to another, as a publisher gives it. */
public record PublishedRange(
        String id, Subject subject, Place place, Terms terms, Origin origin, BigDecimal low, BigDecimal high)
        implements SalaryFigure {}
