package io.trackfit.market.content;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
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
import io.trackfit.shared.csv.ReviewedRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads one row of published figures: what it says of its role and place must agree with the catalogue. */
final class FigureReader {

    static final String[] COLUMNS = {
        "id",
        "kind",
        "role",
        "family",
        "level",
        "track",
        "label",
        "location",
        "country",
        "region",
        "currency",
        "period",
        "component",
        "low",
        "high",
        "points",
        "as_of",
        "scope",
        "method",
        "confidence",
        "note",
        "sources"
    };
    static final String[] CONFIDENCES = {"high", "medium", "low"};

    private static final Pattern POINT = Pattern.compile("([a-z][a-z-]*)=([0-9]+(?:\\.[0-9]+)?)");

    private final ReviewedRow row;
    private final CatalogSnapshot catalog;

    FigureReader(ReviewedRow row, CatalogSnapshot catalog) {
        this.row = row;
        this.catalog = catalog;
    }

    SalaryFigure figure() {
        var id = row.text("id");
        var subject = subject();
        var place = place();
        var terms = new Terms(
                row.reference("currency", "currencies.csv"),
                row.constant("period", Period.class),
                row.constant("component", Component.class));
        var origin = new Origin(
                date(row, "as_of"),
                row.text("scope"),
                row.text("method"),
                row.oneOf("confidence", CONFIDENCES),
                row.optionalText("note"),
                row.sources());
        return switch (row.constant("kind", SalaryKind.class)) {
            case PUBLISHED_RANGE -> new PublishedRange(id, subject, place, terms, origin, low(), high());
            case PUBLISHED_AVERAGE -> new PublishedAverage(id, subject, place, terms, origin, low(), high());
            case PUBLISHED_POINTS -> new PublishedPoints(id, subject, place, terms, origin, points());
            case OBSERVED_PERCENTILES, WITHHELD -> {
                row.fault("kind: What is computed from observations is not in a file.");
                yield new PublishedPoints(id, subject, place, terms, origin, List.of());
            }
        };
    }

    static String date(ReviewedRow row, String column) {
        row.text(column);
        return Objects.requireNonNullElse(row.optionalDate(column), "");
    }

    private Subject subject() {
        var subject = new Subject(
                row.optionalReference("role", "roles.csv"),
                row.optionalReference("family", "families.csv"),
                row.optionalConstant("level", Level.class),
                row.optionalReference("track", "tracks.csv"),
                row.text("label"));
        if (subject.role() != null) {
            catalog.roles()
                    .find(subject.role())
                    .filter(role -> !role.family().equals(subject.family()) || role.level() != subject.level())
                    .ifPresent(role -> row.fault("role: Its family and level are others."));
        }
        if (subject.family() != null) {
            catalog.families()
                    .find(subject.family())
                    .filter(family -> !family.track().equals(subject.track()))
                    .ifPresent(family -> row.fault("family: Its track is another."));
        }
        return subject;
    }

    private Place place() {
        var place = new Place(
                row.optionalReference("location", "locations.csv"),
                row.optionalReference("country", "countries.csv"),
                row.constant("region", Region.class));
        if (place.location() != null) {
            catalog.locations()
                    .find(place.location())
                    .filter(location -> !location.kind().equals("city")
                            || !location.country().equals(place.country()))
                    .ifPresent(location -> row.fault("location: It is not a city of the country."));
        }
        if (place.country() != null && !place.region().contains(place.country())) {
            row.fault("region: It does not contain the country.");
        }
        return place;
    }

    private BigDecimal low() {
        if (row.optionalText("points") != null) {
            row.fault("points: Only points have them.");
        }
        return row.decimal("low");
    }

    private BigDecimal high() {
        var high = row.decimal("high");
        if (high.compareTo(row.decimal("low")) < 0) {
            row.fault("high: It is lower than low.");
        }
        return high;
    }

    private List<Point> points() {
        if (row.optionalText("low") != null || row.optionalText("high") != null) {
            row.fault("low, high: Points have none.");
        }
        row.text("points");
        return row.list("points").stream().map(this::point).toList();
    }

    private Point point(String text) {
        var point = POINT.matcher(text);
        if (!point.matches()) {
            row.fault("points: '%s' is not name=amount.".formatted(text));
            return new Point(text, BigDecimal.ZERO);
        }
        return new Point(point.group(1), new BigDecimal(point.group(2)));
    }
}
