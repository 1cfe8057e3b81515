package io.trackfit.recommendation;

import static java.util.Objects.requireNonNull;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.Market;
import io.trackfit.market.demand.http.RoleDemandView;
import io.trackfit.market.demand.http.RoleDemands;
import io.trackfit.market.http.SalaryBandView;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.market.salary.AskedPlace;
import io.trackfit.profile.ReadTarget;
import io.trackfit.recommendation.answer.DirectionView;
import io.trackfit.recommendation.answer.Envelope;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.answer.Explainer;
import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.answer.RecommendationView.LevelsView;
import io.trackfit.recommendation.answer.RecommendationView.UnitsView;
import io.trackfit.recommendation.answer.RoleFitView;
import io.trackfit.recommendation.answer.TargetFitView;
import io.trackfit.recommendation.around.IndustryDemandsView;
import io.trackfit.recommendation.around.PlanView;
import io.trackfit.recommendation.around.Surroundings;
import io.trackfit.recommendation.around.Wishes;
import io.trackfit.recommendation.numbers.Numbers;
import io.trackfit.recommendation.numbers.Numbers.RoleNumbers;
import io.trackfit.recommendation.text.Names;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.Recommendation.LevelRange;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores what was read and dresses the result: names, words, pay and credentials around the numbers. */
@Singleton
class Recommendations {

    private static final Level[] LEVELS = Level.values();

    private static final int MOST_IN_DEMAND = 20;

    private final Market market;
    private final RoleDemands demands;
    private volatile @Nullable Surroundings surroundings;

    Recommendations(Market market) {
        this.market = market;
        this.demands = new RoleDemands(market);
    }

    Answer of(Ask ask) {
        var scored = scored(ask);
        boolean bare = ask.explain() == Explain.NONE && ask.envelope() == Envelope.PLAIN;
        return bare ? new Answer.Bare(numbers(scored)) : new Answer.Whole(view(scored));
    }

    /** An answer before it is dressed. */
    private record Scored(Ask ask, Recommendation answer, Surroundings around, Names names, Explainer explainer) {}

    private Scored scored(Ask ask) {
        var around = surroundings(ask.edition().catalog(), ask.asOf());
        var names = new Names(ask.edition().catalog(), ask.language());
        var explainer = new Explainer(ask.explain(), names, ask.envelope());
        var target = ask.read().target();
        var question =
                new Question(ask.roles(), around.offers().ids(), ask.steps(), target == null ? null : target.asked());
        var answer = ask.edition().of(ask.model()).score(ask.read().profile(), question);
        return new Scored(ask, answer, around, names, explainer);
    }

    private Numbers numbers(Scored scored) {
        var ask = scored.ask();
        var roles = new ArrayList<RoleNumbers>(scored.answer().roles().size());
        for (var fit : scored.answer().roles()) {
            var role = role(fit, ask);
            roles.add(new RoleNumbers(role, scored.names().role(role.id()), fit, remarks(fit, role, ask)));
        }
        return new Numbers(frame(scored, List.of(), List.of()), scored.answer().directions(), roles);
    }

    /** The answer as a record, whatever it explains. */
    RecommendationView view(Ask ask) {
        return view(scored(ask));
    }

    private RecommendationView view(Scored scored) {
        return frame(
                scored,
                scored.answer().directions().stream()
                        .map(it -> direction(it, scored.explainer()))
                        .toList(),
                scored.answer().roles().stream().map(it -> role(it, scored)).toList());
    }

    private RecommendationView frame(Scored scored, List<DirectionView> directions, List<RoleFitView> roles) {
        var ask = scored.ask();
        var answer = scored.answer();
        var explainer = scored.explainer();
        var read = ask.read();
        var target = read.target();
        return new RecommendationView(
                ask.reference(),
                answer.verdict(),
                explainer.reason(answer.because()),
                directions,
                roles,
                target == null ? null : target(requireNonNull(answer.target()), target, scored),
                answer.suggestedRole(),
                answer.stretch(),
                levels(answer.levels()),
                explainer.explains() ? plan(answer, read.profile(), scored.around()) : null,
                explainer.explains() ? industry(ask, scored.names()) : null,
                read.recognised(),
                read.unrecognised(),
                read.ignored(),
                UnitsView.OURS,
                ask.model().version(),
                market.datasetVersion(ask.edition().catalog()),
                ask.asOf());
    }

    private static DirectionView direction(Direction direction, Explainer explainer) {
        var probability = direction.probability();
        return new DirectionView(
                direction.track().id(),
                probability == null ? null : BigDecimal.valueOf(probability, 3),
                direction.score(),
                direction.base(),
                explainer.contributions(direction.track(), direction.contributions()));
    }

    private static Role role(Readiness fit, Ask ask) {
        return ask.edition().catalog().roles().find(fit.role()).orElseThrow();
    }

    private static List<Reason> remarks(Readiness fit, Role role, Ask ask) {
        return both(fit.remarks(), ask.wishes().on(role, ask.edition().catalog()));
    }

    private RoleFitView role(Readiness fit, Scored scored) {
        var ask = scored.ask();
        var role = role(fit, ask);
        var explainer = scored.explainer();
        return new RoleFitView(
                role.id(),
                scored.names().role(role.id()),
                role.track(),
                role.level(),
                fit.readiness(),
                BigDecimal.valueOf(fit.answered(), 3),
                fit.ready(),
                explainer.criteria(fit.contributions()),
                explainer.reasons(fit.blockers()),
                explainer.reasons(remarks(fit, role, ask)),
                explainer.steps(fit.nextSteps()),
                explainer.explains() ? pay(role, ask.wishes()) : null,
                explainer.explains() ? demand(role, fit, ask) : null,
                explainer.explains() ? scored.around().offers().forRole(role) : null);
    }

    private List<SalaryBandView> pay(Role role, Wishes wishes) {
        var bands = new SalaryBands(market.observed(), wishes.currency(), null);
        return wishes.location() == null ? bands.forRole(role) : bands.forRole(role, wishes.location());
    }

    private RoleDemandView demand(Role role, Readiness fit, Ask ask) {
        var added = fit.nextSteps().stream()
                .flatMap(step -> step.add().skills().stream())
                .collect(Collectors.toSet());
        var wished = ask.wishes().location();
        var catalog = ask.edition().catalog();
        return demands.of(
                role,
                wished == null ? null : AskedPlace.of(wished, catalog.locations()),
                skill -> skill.hot() || added.contains(skill.skill()),
                MOST_IN_DEMAND,
                catalog,
                ask.language());
    }

    private static TargetFitView target(Readiness fit, ReadTarget vacancy, Scored scored) {
        var ask = scored.ask();
        var explainer = scored.explainer();
        var blockers =
                both(fit.blockers(), ask.wishes().against(vacancy, ask.edition().catalog()));
        return TargetFitView.of(fit, vacancy, scored.names(), explainer.reasons(blockers), explainer);
    }

    private static List<Reason> both(List<Reason> some, List<Reason> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.stream(), more.stream()).toList();
    }

    private static @Nullable PlanView plan(Recommendation answer, Profile profile, Surroundings around) {
        var role = answer.suggestedRole() == null ? answer.stretch() : answer.suggestedRole();
        return role == null ? null : around.plans().of(role, profile);
    }

    private static @Nullable IndustryDemandsView industry(Ask ask, Names names) {
        var id = ask.wishes().industry();
        return id == null
                ? null
                : IndustryDemandsView.of(
                        ask.edition().catalog().industries().find(id).orElseThrow(),
                        names,
                        ask.read().profile());
    }

    private static @Nullable LevelsView levels(@Nullable LevelRange range) {
        return range == null ? null : new LevelsView(range.family(), LEVELS[range.from()], LEVELS[range.to()]);
    }

    /** Nearly all requests ask about the same day. */
    private Surroundings surroundings(CatalogSnapshot catalog, LocalDate asOf) {
        var pay = market.published();
        var known = surroundings;
        if (known != null && known.are(catalog, pay, asOf)) {
            return known;
        }
        var fresh = Surroundings.of(catalog, pay, asOf);
        surroundings = fresh;
        return fresh;
    }
}
