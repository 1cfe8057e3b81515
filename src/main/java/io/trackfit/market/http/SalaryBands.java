package io.trackfit.market.http;

import io.trackfit.market.conversion.Conversion;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Converter;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.http.SalaryBandView.NamedHubView;
import io.trackfit.market.http.SalaryBandView.PlaceMatchView;
import io.trackfit.market.http.SalaryBandView.RefusalView;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.SalaryFigure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as they go on the wire, joined with notes, sources and, where asked for, their conversion.
 *
 * @param currency to convert to, one of the catalogue's; null: the original ones
 * @param period to convert to; null: the original ones
 */
public record SalaryBands(
        PublishedPay pay,
        @Nullable String currency,
        @Nullable Period period) {

    /** The figures that somebody published for exactly this role; empty where nobody did. */
    public List<SalaryBandView> forRole(String role) {
        return pay.forRole(role).stream().map(this::view).toList();
    }

    SalaryBandView view(SalaryFigure figure) {
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
                pay.hubsOf(figure).stream()
                        .map(hub -> new NamedHubView(hub.stated(), hub.location()))
                        .toList(),
                origin.asOf(),
                origin.scope(),
                origin.method(),
                origin.confidence(),
                origin.note(),
                pay.notesOn(figure),
                CitedSource.of(origin.sources(), pay.catalog()),
                original,
                conversion instanceof Possible way ? ConvertedView.of(figure, way) : null,
                conversion instanceof Impossible no ? RefusalView.of(no) : null,
                place == null ? null : PlaceMatchView.of(place));
    }

    private @Nullable Conversion conversion(SalaryFigure figure) {
        if (currency == null && period == null) {
            return null;
        }
        var terms = figure.terms();
        var unit = new Converter.Unit(
                terms.currency(), terms.period(), figure.place().country());
        return pay.converter().to(currency, period, unit);
    }
}
