package io.trackfit.market.salary;

import java.math.BigDecimal;
import java.util.List;

/** Single amounts with a name, as a publisher gives them. */
public record PublishedPoints(String id, Subject subject, Place place, Terms terms, Origin origin, List<Point> points)
        implements SalaryFigure {

    /** An amount and what it is called: {@code entry}, {@code senior}. */
    public record Point(String name, BigDecimal amount) {}
}
