package io.trackfit.recommendation.answer;

import io.trackfit.catalog.role.Level;
import io.trackfit.profile.ReadTarget;
import io.trackfit.recommendation.text.Names;
import io.trackfit.scoring.Readiness;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready the person is for the vacancy that was sent with the profile, and what would help.
 *
 * @param level of the vacancy, told or by its years
 * @param years of experience it asks for, told or by its level
 * @param track the one its skills lean to by the weights of the catalogue; null: to neither, and then mathematics,
 *     credentials and portfolio add nothing
 * @param skills what was understood of it, most important first; the rest is under {@code unrecognised}
 * @param readiness sum of the contributions, in tenths of a point of 100; null: too few skills were recognised, or none of
 *     the vacancy's
 * @param answered share of the question that was answered
 * @param ready reaches the model's published threshold, and has the years that are asked
 * @param blockers why not, whatever the figure: only where both sides are known; what you wish for never changes the figure
 * @param remarks what is worth knowing and takes nothing away
 * @param nextSteps the greatest gain first, at most ten
 */
public record TargetFitView(
        Level level,
        BigDecimal years,
        @Nullable String track,
        List<TargetSkillView> skills,
        @Nullable Integer readiness,
        BigDecimal answered,
        boolean ready,
        List<CriterionView> contributions,
        List<ReasonView> blockers,
        List<ReasonView> remarks,
        List<NextStepView> nextSteps) {

    /**
     * A skill the vacancy asks for.
     *
     * @param skill its id
     * @param importance 1 to 100, as told
     */
    public record TargetSkillView(String skill, String name, int importance) {}

    /** @param blockers those of the person's wishes too */
    public static TargetFitView of(
            Readiness fit, ReadTarget vacancy, Names names, List<ReasonView> blockers, Explainer explainer) {
        var track = fit.track();
        return new TargetFitView(
                vacancy.level(),
                ReasonFacts.years(vacancy.minYearTenths()),
                track == null ? null : track.id(),
                vacancy.skills().stream()
                        .map(asked -> new TargetSkillView(asked.id(), names.skill(asked.id()), asked.importance()))
                        .toList(),
                fit.readiness(),
                BigDecimal.valueOf(fit.answered(), 3),
                fit.ready(),
                explainer.criteria(fit.contributions()),
                blockers,
                explainer.reasons(fit.remarks()),
                explainer.steps(fit.nextSteps()));
    }
}
