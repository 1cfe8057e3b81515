package io.trackfit.training.quality;

import io.trackfit.recommendation.model.Learning.Figure;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.model.Link;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.training.cases.Case;
import io.trackfit.training.learning.Casebook;
import io.trackfit.training.learning.Learner;
import io.trackfit.training.learning.LogOdds;
import io.trackfit.training.learning.Prior;
import io.trackfit.training.learning.Sample;
import io.trackfit.training.learning.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Learns a model and measures the way of learning it: every figure is of cases, and where it says so of sources, that the
 * measured model had not seen, neither for its weights nor for its ridge nor for its link.
 */
public final class Quality {

    private static final int PARTS = 5;
    private static final long SEED = 20_261_122;
    private static final double[] SHARES = {0.0625, 0.25, 0.5};

    private final Casebook book;
    private final Learner learner;
    private final Model plan;
    private final Facts facts;
    private final Ridge ridge;

    /**
     * What was learned and measured.
     *
     * @param ridge the setting chosen on all cases
     */
    public record Outcome(Map<String, PerTrack> weights, Link link, Learner.Settings settings, List<Figure> figures) {}

    /** @param plan the rules and curated weights to start from */
    public Quality(Casebook book, Model plan, Facts facts) {
        this.book = book;
        this.plan = plan;
        this.facts = facts;
        var direction = plan.direction();
        learner = new Learner(
                book.design(),
                Prior.of(direction, facts, book.design()),
                direction.base().aiEngineering() / 1000.0);
        ridge = new Ridge(book, learner);
    }

    public Outcome measure() {
        var crossFit = new CrossFit(book, facts, this::with);
        int[] sources = Folds.bySource(book);
        int[] random = Folds.atRandom(book, PARTS, SEED);
        var figures = new ArrayList<Figure>();

        var withoutSource = crossFit.learn(sources, this::learn);
        var sourceLinks = links(sources, crossFit.answers(sources, withoutSource, plans(sources)));
        var unseen = crossFit.answers(sources, withoutSource, sourceLinks);
        var bySource = new Measurement(book, "leave-one-source-out");
        bySource.recall(unseen, Measurement.ALL, any -> true);
        bySource.recall(unseen, "with-activities", Case::hasActivities);
        bySource.recallByTrack(unseen);
        bySource.recallBy(unseen, "source", Case::source);
        bySource.recall(asked(crossFit, sources, any -> Map.of(), 1), "method:curated", any -> true);
        bySource.recall(asked(crossFit, sources, this::logOdds, 1), "method:log-odds", any -> true);
        bySource.verdicts(unseen);
        figures.addAll(bySource.figures());

        var withoutPart = crossFit.learn(random, this::learn);
        var sums = crossFit.answers(random, withoutPart, plans(random));
        var links = links(random, sums);
        var answers = crossFit.answers(random, withoutPart, links);
        var atRandom = new Measurement(book, "random");
        atRandom.recall(answers, Measurement.ALL, any -> true);
        atRandom.recall(answers, "with-activities", Case::hasActivities);
        atRandom.recallByTrack(answers);
        atRandom.threeWay(answers, plan.direction().verdict(), i -> links.get(random[i]));
        atRandom.recallBy(answers, "country", Case::country);
        atRandom.recallBy(answers, "years", Case::years);
        atRandom.recall(asked(crossFit, random, this::logOdds, 1), "method:log-odds", any -> true);
        for (double share : SHARES) {
            var fewer = asked(crossFit, random, some -> learn(some, ridge.usual()), share);
            atRandom.recall(fewer, "share-of-cases:" + share, any -> true);
        }
        atRandom.verdicts(answers);
        atRandom.calibration(answers, i -> links.get(random[i]));
        figures.addAll(atRandom.figures());

        var plain = book.plain();
        var settings = ridge.choose(plain);
        return new Outcome(learn(plain, settings), LinkFit.fit(book.cases(), known(answers), plain), settings, figures);
    }

    /** Sums by a method that is only compared with: its link and verdicts are not looked at. */
    private @Nullable Answered[] asked(CrossFit crossFit, int[] folds, CrossFit.Method method, double share) {
        return crossFit.answers(folds, crossFit.learn(folds, method, share), plans(folds));
    }

    /** For each part the link of the plan, where only the sums are asked for. */
    private List<Link> plans(int[] folds) {
        return Collections.nCopies(Folds.parts(folds), plan.direction().link());
    }

    /** Of each part the link that fits all others. */
    private List<Link> links(int[] folds, @Nullable Answered[] answers) {
        var links = new ArrayList<Link>();
        for (int part = 0; part < Folds.parts(folds); part++) {
            int left = part;
            var others =
                    Arrays.stream(book.plain()).filter(i -> folds[i] != left).toArray();
            links.add(LinkFit.fit(book.cases(), known(answers), others));
        }
        return links;
    }

    private Model with(Map<String, PerTrack> weights, Link link) {
        return new Model(plan.version(), plan.direction().learned(weights, link), plan.readiness());
    }

    private Map<String, PerTrack> learn(int[] chosen) {
        return learn(chosen, ridge.choose(chosen));
    }

    private Map<String, PerTrack> learn(int[] chosen, Learner.Settings settings) {
        return published(chosen, sample -> learner.learn(sample, settings));
    }

    private Map<String, PerTrack> logOdds(int[] chosen) {
        return published(chosen, sample -> LogOdds.learn(sample, book.design()));
    }

    private Map<String, PerTrack> published(int[] chosen, Function<Sample, Weights> method) {
        var sample = Sample.of(book, chosen);
        return method.apply(sample).published(book.design(), learner.learnable(sample, Ridge.FEWEST));
    }

    /** All plain cases were answered: every one is in some part. */
    @SuppressWarnings("NullAway")
    private static Answered[] known(@Nullable Answered[] answers) {
        return answers;
    }
}
