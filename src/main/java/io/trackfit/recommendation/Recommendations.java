package io.trackfit.recommendation;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.Market;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.recommendation.answer.DirectionView;
import io.trackfit.recommendation.answer.Explainer;
import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.answer.RecommendationView.LevelsView;
import io.trackfit.recommendation.answer.RecommendationView.UnitsView;
import io.trackfit.recommendation.answer.RoleFitView;
import io.trackfit.recommendation.text.Names;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Recommendation.LevelRange;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Scores what was read and dresses the result: names, words, pay and credentials around the numbers. */
@Singleton
class Recommendations {

    private static final Level[] LEVELS = Level.values();

    private final Market market;
    private volatile @Nullable Offers offers;

    Recommendations(Market market) {
        this.market = market;
    }

    RecommendationView of(Ask ask) {
        var catalog = ask.edition().catalog();
        var offered = offers(catalog, ask.asOf());
        var names = new Names(catalog, ask.language());
        var explainer = new Explainer(ask.explain(), names, ask.envelope());
        var read = ask.read();
        var answer =
                ask.edition().of(ask.model()).score(read.profile(), new Question(ask.roles(), offered.ids(), true));
        return new RecommendationView(
                ask.reference(),
                answer.verdict(),
                explainer.reason(answer.because()),
                answer.directions().stream().map(it -> direction(it, explainer)).toList(),
                answer.roles().stream()
                        .map(it -> role(it, ask, names, explainer, offered))
                        .toList(),
                answer.suggestedRole(),
                answer.stretch(),
                levels(answer.levels()),
                read.recognised(),
                read.unrecognised(),
                read.ignored(),
                UnitsView.OURS,
                ask.model().version(),
                market.datasetVersion(catalog),
                ask.asOf());
    }

    private static DirectionView direction(Direction direction, Explainer explainer) {
        var probability = direction.probability();
        return new DirectionView(
                direction.track().id(),
                probability == null ? null : BigDecimal.valueOf(probability, 3),
                direction.score(),
                direction.base(),
                explainer.contributions(direction.contributions()));
    }

    private RoleFitView role(Readiness fit, Ask ask, Names names, Explainer explainer, Offers offered) {
        var role = ask.edition().catalog().roles().find(fit.role()).orElseThrow();
        return new RoleFitView(
                role.id(),
                names.role(role.id()),
                role.track(),
                role.level(),
                fit.readiness(),
                BigDecimal.valueOf(fit.answered(), 3),
                fit.ready(),
                explainer.criteria(fit.contributions()),
                explainer.reasons(fit.blockers()),
                explainer.reasons(fit.remarks()),
                explainer.steps(fit.nextSteps()),
                explainer.explains()
                        ? new SalaryBands(market.published(), ask.currency(), null).forRole(role.id())
                        : null,
                explainer.explains() ? offered.forRole(role) : null);
    }

    private static @Nullable LevelsView levels(@Nullable LevelRange range) {
        return range == null ? null : new LevelsView(range.family(), LEVELS[range.from()], LEVELS[range.to()]);
    }

    /** Nearly all requests ask about the same day. */
    private Offers offers(CatalogSnapshot catalog, LocalDate asOf) {
        var known = offers;
        if (known != null && known.catalog() == catalog && known.asOf().equals(asOf)) {
            return known;
        }
        var fresh = Offers.of(catalog, asOf);
        offers = fresh;
        return fresh;
    }
}
