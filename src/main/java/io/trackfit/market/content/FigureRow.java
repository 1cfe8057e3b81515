package io.trackfit.market.content;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.salary.SalaryFigure.Origin;
import io.trackfit.market.salary.SalaryFigure.Place;
import io.trackfit.market.salary.SalaryFigure.Subject;
import io.trackfit.market.salary.SalaryFigure.Terms;
import io.trackfit.market.salary.SalaryKind;
import io.trackfit.market.salary.Withheld;
import io.trackfit.shared.csv.Decimals;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A published figure as kept in PostgreSQL. */
@Entity
@Table(name = "published_figure")
class FigureRow extends KeptRow {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    SalaryKind kind;

    @Nullable
    String role;

    @Nullable
    String family;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Nullable
    String track;

    String label;

    @Nullable
    String location;

    @Nullable
    String country;

    @Enumerated(EnumType.STRING)
    Region region;

    String currency;

    @Enumerated(EnumType.STRING)
    Period period;

    @Enumerated(EnumType.STRING)
    Component component;

    @Column(precision = 15, scale = 3)
    @Nullable
    BigDecimal low;

    @Column(precision = 15, scale = 3)
    @Nullable
    BigDecimal high;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Point> points;

    String asOf;

    String scope;

    String method;

    String confidence;

    @Nullable
    String note;

    List<String> sources;

    static FigureRow of(SalaryFigure it) {
        var row = new FigureRow();
        row.id = it.id();
        row.kind = it.kind();
        row.setSubject(it.subject());
        row.setPlace(it.place());
        row.setTerms(it.terms());
        row.setOrigin(it.origin());
        row.setAmounts(it);
        return row;
    }

    SalaryFigure toFigure() {
        var subject = new Subject(role, family, level, track, label);
        var place = new Place(location, country, region);
        var terms = new Terms(currency, period, component);
        var origin = new Origin(asOf, scope, method, confidence, note, List.copyOf(sources));
        return switch (kind) {
            case PUBLISHED_RANGE ->
                new PublishedRange(id, subject, place, terms, origin, Decimals.plain(low), Decimals.plain(high));
            case PUBLISHED_AVERAGE ->
                new PublishedAverage(id, subject, place, terms, origin, Decimals.plain(low), Decimals.plain(high));
            case PUBLISHED_POINTS -> new PublishedPoints(id, subject, place, terms, origin, List.copyOf(points));
            case OBSERVED_PERCENTILES, WITHHELD ->
                throw new IllegalStateException(
                        "%s is computed, and yet in the table of published figures.".formatted(id));
        };
    }

    private void setSubject(Subject it) {
        role = it.role();
        family = it.family();
        level = it.level();
        track = it.track();
        label = it.label();
    }

    private void setPlace(Place it) {
        location = it.location();
        country = it.country();
        region = it.region();
    }

    private void setTerms(Terms it) {
        currency = it.currency();
        period = it.period();
        component = it.component();
    }

    private void setOrigin(Origin it) {
        asOf = it.asOf();
        scope = it.scope();
        method = it.method();
        confidence = it.confidence();
        note = it.note();
        sources = it.sources();
    }

    private void setAmounts(SalaryFigure figure) {
        points = List.of();
        switch (figure) {
            case PublishedRange it -> {
                low = it.low();
                high = it.high();
            }
            case PublishedAverage it -> {
                low = it.low();
                high = it.high();
            }
            case PublishedPoints it -> points = it.points();
            case ObservedPercentiles _, Withheld _ ->
                throw new IllegalArgumentException("%s is computed, not published.".formatted(figure.id()));
        }
    }
}
