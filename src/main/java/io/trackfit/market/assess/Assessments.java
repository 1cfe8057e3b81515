package io.trackfit.market.assess;

import io.trackfit.market.Market;
import io.trackfit.market.assess.AssessmentView.PaidView;
import io.trackfit.market.assess.AssessmentView.PositionView;
import io.trackfit.market.assess.AssessmentView.ReasonCode;
import io.trackfit.market.assess.AssessmentView.ReasonView;
import io.trackfit.market.assess.AssessmentView.Standing;
import io.trackfit.market.assess.AssessmentView.StandingView;
import io.trackfit.market.conversion.Conversion;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Converter;
import io.trackfit.market.http.AskedPay;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.market.observed.CellQuestion;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.Withheld;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assesses pay against the market. */
@Singleton
class Assessments {

    private final Market market;

    Assessments(Market market) {
        this.market = market;
    }

    AssessmentView of(AssessmentRequest request, @Nullable String datasetVersion, AskedPay.Where where) {
        var observed = market.observed(datasetVersion);
        var asked = AskedPay.of(
                observed,
                new AskedPay.Filters(
                        request.role(),
                        request.family(),
                        request.track(),
                        request.level(),
                        request.location(),
                        request.country(),
                        request.year()),
                where);
        var figure = observed(asked.question(), request.currency(), observed);
        var bands = new SalaryBands(observed, null, null);
        var compared = figure.flatMap(Assessments::compared);
        var paid = new Converter.Unit(request.currency(), request.paidFor(), asked.country());
        var way = compared.map(it -> observed.published()
                .converter()
                .to(it.terms().currency(), it.terms().period(), paid));
        return new AssessmentView(
                new PaidView(request.amount(), request.currency(), request.paidFor()),
                compared.flatMap(it -> position(request.amount(), it, figure, way))
                        .orElse(null),
                reason(figure, way),
                figure.map(bands::view).orElse(null),
                asked.published()
                        .flatMap(it -> standing(it, request.amount(), paid, observed, bands))
                        .toList(),
                observed.datasetVersion());
    }

    /** A cell told in the very currency needs no rate, so it comes first where it can be shown. */
    private static Optional<SalaryFigure> observed(CellQuestion question, String currency, ObservedFigures observed) {
        var own = new CellQuestion(question.subject(), question.level(), question.places(), question.year(), currency);
        return observed.find(own).filter(ObservedPercentiles.class::isInstance).or(() -> observed.find(question));
    }

    private static Optional<ObservedPercentiles> compared(SalaryFigure figure) {
        return switch (figure) {
            case ObservedPercentiles it -> Optional.of(it);
            case Withheld it -> Optional.ofNullable(it.nearest());
            case PublishedRange _, PublishedAverage _, PublishedPoints _ -> Optional.empty();
        };
    }

    private static Optional<PositionView> position(
            BigDecimal amount, ObservedPercentiles compared, Optional<SalaryFigure> figure, Optional<Conversion> way) {
        if (!(way.orElse(null) instanceof Possible possible)) {
            return Optional.empty();
        }
        var converted = possible.of(amount);
        var position = Position.of(converted, compared.percentiles());
        return Optional.of(new PositionView(
                position.percentile(),
                position.from(),
                position.to(),
                compared.id(),
                figure.filter(Withheld.class::isInstance).isPresent(),
                converted,
                compared.terms().currency()));
    }

    private static @Nullable ReasonView reason(Optional<SalaryFigure> figure, Optional<Conversion> way) {
        if (figure.isEmpty()) {
            return new ReasonView(ReasonCode.NO_OBSERVATIONS, "No observations were imported.");
        }
        if (way.isEmpty()) {
            return new ReasonView(ReasonCode.WITHHELD, "No cell of these people can be shown, however wide.");
        }
        return way.get() instanceof Impossible no ? new ReasonView(ReasonCode.of(no.obstacle()), no.message()) : null;
    }

    private static Stream<StandingView> standing(
            SalaryFigure figure, BigDecimal amount, Converter.Unit paid, ObservedFigures observed, SalaryBands bands) {
        return switch (figure) {
            case PublishedRange it -> Stream.of(standing(it, it.low(), it.high(), amount, paid, observed, bands));
            case PublishedAverage it -> Stream.of(standing(it, it.low(), it.high(), amount, paid, observed, bands));
            case PublishedPoints _, ObservedPercentiles _, Withheld _ -> Stream.empty();
        };
    }

    private static StandingView standing(
            SalaryFigure figure,
            BigDecimal low,
            BigDecimal high,
            BigDecimal amount,
            Converter.Unit paid,
            ObservedFigures observed,
            SalaryBands bands) {
        var terms = figure.terms();
        var way = observed.published().converter().to(terms.currency(), terms.period(), paid);
        if (!(way instanceof Possible possible)) {
            return new StandingView(bands.view(figure), null, null);
        }
        var converted = possible.of(amount);
        var standing = converted.compareTo(low) < 0
                ? Standing.BELOW
                : converted.compareTo(high) > 0 ? Standing.ABOVE : Standing.WITHIN;
        return new StandingView(bands.view(figure), converted, standing);
    }
}
