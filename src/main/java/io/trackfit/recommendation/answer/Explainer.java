package io.trackfit.recommendation.answer;

import io.trackfit.recommendation.text.Names;
import io.trackfit.recommendation.text.ReasonText;
import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Explains as much as is asked for: the only place where facts meet words. */
public final class Explainer {

    private final Explain explain;
    private final ReasonText text;
    private final Envelope envelope;

    public Explainer(Explain explain, Names names, Envelope envelope) {
        this.explain = explain;
        this.envelope = envelope;
        text = new ReasonText(names);
    }

    public boolean explains() {
        return explain != Explain.NONE;
    }

    public ReasonView reason(Reason reason) {
        return new ReasonView(ReasonFacts.code(reason), facts(reason), text(reason));
    }

    public List<ReasonView> reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }

    /** Of what adds nothing only what was told is shown, and only where reasons are. */
    public List<ContributionView> contributions(Track track, List<Contribution> parts) {
        var shown = new ArrayList<ContributionView>(parts.size());
        for (var part : parts) {
            var reason = part.reason();
            if (part.points() == 0 && (!explains() || reason instanceof Reason.SkillImplied)) {
                continue;
            }
            shown.add(new ContributionView(
                    part.id(),
                    part.points(),
                    ReasonFacts.code(reason),
                    facts(reason),
                    explain == Explain.TEXT ? text.of(reason, track, part.points()) : null));
        }
        return shown;
    }

    public List<CriterionView> criteria(List<Contribution> parts) {
        var shown = new ArrayList<CriterionView>(parts.size());
        for (var part : parts) {
            var reason = part.reason();
            shown.add(
                    new CriterionView(part.id(), part.points(), ReasonFacts.code(reason), facts(reason), text(reason)));
        }
        return shown;
    }

    public List<NextStepView> steps(List<NextStep> steps) {
        var shown = new ArrayList<NextStepView>(steps.size());
        for (var step : steps) {
            var add = envelope.patch(step.add());
            if (add == null) {
                continue;
            }
            var score = new TreeMap<String, Long>();
            step.gain().score().forEach((track, points) -> score.put(track.id(), points));
            shown.add(new NextStepView(
                    step.id(),
                    add,
                    new NextStepView.GainView(step.gain().readiness(), score),
                    step.wouldBeEnough(),
                    ReasonFacts.code(step.reason()),
                    facts(step.reason()),
                    explain == Explain.TEXT ? text.of(step.reason(), step.wouldBeEnough()) : null));
        }
        return shown;
    }

    private @Nullable Map<String, Object> facts(Reason reason) {
        return explains() ? ReasonFacts.of(reason) : null;
    }

    private @Nullable String text(Reason reason) {
        return explain == Explain.TEXT ? text.of(reason) : null;
    }
}
