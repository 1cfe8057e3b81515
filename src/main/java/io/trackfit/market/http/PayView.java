package io.trackfit.market.http;

import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.Withheld;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a figure and what they are told in.
 *
 * @param low null for single points
 * @param high null for single points; of one average the same as {@code low}
 * @param points single amounts by name, percentiles among them; empty for all other kinds
 * @param currency ISO 4217
 */
public record PayView(
        @Nullable BigDecimal low, @Nullable BigDecimal high, List<Point> points, String currency, Period period) {

    static PayView original(SalaryFigure figure) {
        return of(figure, figure.terms().currency(), figure.terms().period(), amount -> amount);
    }

    static PayView of(SalaryFigure figure, String currency, Period period, UnaryOperator<BigDecimal> amount) {
        return switch (figure) {
            case PublishedRange it ->
                new PayView(amount.apply(it.low()), amount.apply(it.high()), List.of(), currency, period);
            case PublishedAverage it ->
                new PayView(amount.apply(it.low()), amount.apply(it.high()), List.of(), currency, period);
            case PublishedPoints it -> points(it.points(), currency, period, amount);
            case ObservedPercentiles it -> points(it.percentiles(), currency, period, amount);
            case Withheld _ -> points(List.of(), currency, period, amount);
        };
    }

    private static PayView points(
            List<Point> points, String currency, Period period, UnaryOperator<BigDecimal> amount) {
        var named = points.stream()
                .map(point -> new Point(point.name(), amount.apply(point.amount())))
                .toList();
        return new PayView(null, null, named, currency, period);
    }
}
