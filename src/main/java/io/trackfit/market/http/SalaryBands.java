package io.trackfit.market.http;

import static java.util.Objects.requireNonNull;

import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.conversion.Conversion;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Converter;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.http.SalaryBandView.NamedHubView;
import io.trackfit.market.http.SalaryBandView.PlaceMatchView;
import io.trackfit.market.http.SalaryBandView.RefusalView;
import io.trackfit.market.http.WithheldView.NearestView;
import io.trackfit.market.observed.CellQuestion;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.AskedPlace;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.Withheld;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they go on the wire, joined with notes, sources and, where asked for, their conversion.
 *
 * @param currency to convert to, one of the catalogue's; null: the original ones
 * @param period to convert to; null: the original ones
 */
public record SalaryBands(
        ObservedFigures observed,
        @Nullable String currency,
        @Nullable Period period) {

    /** The figures that somebody published for exactly this role, and what is observed of it, as far as it can be shown. */
    public List<SalaryBandView> forRole(Role role) {
        var seen = observed
                .find(new CellQuestion(role.family(), role.level(), List.of(CellPlace.WORLD), null, null))
                .filter(ObservedPercentiles.class::isInstance)
                .stream();
        return Stream.concat(pay().forRole(role.id()).stream(), seen)
                .map(this::view)
                .toList();
    }

    /**
     * The figures that concern a role at a place, the closest to the place first: its own, and those of its family or track
     * that are for its level or for all; each says what it is about and how it concerns the place. What is observed of the
     * role at the place comes last, shown or withheld.
     */
    public List<SalaryBandView> forRole(Role role, Location place) {
        var asked = AskedPlace.of(place, pay().catalog().locations());
        var published = pay().figures().all().stream()
                .filter(figure -> concerns(figure.subject(), role))
                .flatMap(figure ->
                        asked.match(figure.place(), pay().hubsOf(figure)).map(match -> view(figure, match)).stream())
                .sorted(Comparator.comparing(
                        view -> requireNonNull(view.placeMatch()).code()));
        var places = pay().regions().from(asked.city(), asked.country());
        var seen = observed.find(new CellQuestion(role.family(), role.level(), places, null, null)).stream()
                .map(figure -> view(figure, PlaceMatch.EXACT));
        return Stream.concat(published, seen).toList();
    }

    /** The figures published for the roles of a track, and for the track as a whole. */
    public List<SalaryBandView> forTrack(String track) {
        return pay().figures().all().stream()
                .filter(figure -> track.equals(figure.subject().track()))
                .map(this::view)
                .toList();
    }

    private static boolean concerns(SalaryFigure.Subject subject, Role role) {
        return subject.role() != null
                ? subject.role().equals(role.id())
                : role.track().equals(subject.track())
                        && (subject.family() == null || subject.family().equals(role.family()))
                        && (subject.level() == null || subject.level() == role.level());
    }

    private PublishedPay pay() {
        return observed.published();
    }

    public SalaryBandView view(SalaryFigure figure) {
        return view(figure, null);
    }

    SalaryBandView view(SalaryFigure figure, @Nullable PlaceMatch place) {
        var subject = figure.subject();
        var origin = figure.origin();
        var original = PayView.original(figure);
        var conversion = conversion(figure);
        return new SalaryBandView(
                figure.id(),
                figure.kind(),
                subject.role(),
                subject.family(),
                subject.level(),
                subject.track(),
                subject.label(),
                original.low(),
                original.high(),
                original.points(),
                original.currency(),
                original.period(),
                figure.terms().component(),
                figure.place().location(),
                figure.place().country(),
                figure.place().region(),
                pay().hubsOf(figure).stream()
                        .map(hub -> new NamedHubView(hub.stated(), hub.location()))
                        .toList(),
                origin.asOf(),
                origin.scope(),
                origin.method(),
                origin.confidence(),
                origin.note(),
                pay().notesOn(figure),
                sources(figure),
                original,
                conversion instanceof Possible way ? ConvertedView.of(figure, way) : null,
                conversion instanceof Impossible no ? RefusalView.of(no) : null,
                place == null ? null : PlaceMatchView.of(place),
                figure instanceof ObservedPercentiles it ? ObservedView.of(it, observed.datasetVersion()) : null,
                figure instanceof Withheld it
                        ? WithheldView.of(it, nearest(it.nearest()), observed.datasetVersion())
                        : null);
    }

    private @Nullable NearestView nearest(@Nullable ObservedPercentiles figure) {
        return figure == null
                ? null
                : new NearestView(
                        figure.id(),
                        PayView.original(figure),
                        conversion(figure) instanceof Possible way ? ConvertedView.of(figure, way) : null,
                        ObservedView.of(figure, observed.datasetVersion()),
                        figure.origin().method(),
                        sources(figure));
    }

    private List<CitedSource> sources(SalaryFigure figure) {
        var ids = figure.origin().sources();
        return switch (figure) {
            case PublishedRange _, PublishedAverage _, PublishedPoints _ -> CitedSource.of(ids, pay().catalog());
            case ObservedPercentiles _, Withheld _ -> CitedSource.registered(ids, observed.sources());
        };
    }

    private @Nullable Conversion conversion(SalaryFigure figure) {
        if ((currency == null && period == null) || figure instanceof Withheld) {
            return null;
        }
        var terms = figure.terms();
        var unit = new Converter.Unit(
                terms.currency(), terms.period(), figure.place().country());
        return pay().converter().to(currency, period, unit);
    }
}
