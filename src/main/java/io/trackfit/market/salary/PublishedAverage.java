package io.trackfit.market.salary;

import java.math.BigDecimal;

/** An average as a publisher gives it. Of several neighbouring averages, the lowest and the highest. */
public record PublishedAverage(
        String id, Subject subject, Place place, Terms terms, Origin origin, BigDecimal low, BigDecimal high)
        implements SalaryFigure {}
