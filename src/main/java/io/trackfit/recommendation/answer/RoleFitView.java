package io.trackfit.recommendation.answer;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.demand.http.RoleDemandView;
import io.trackfit.market.http.SalaryBandView;
import io.trackfit.recommendation.around.CertificationOfferView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready the person is for a role, and what would help.
 *
 * @param readiness sum of the contributions, in tenths of a point of 100; null: too few skills were recognised
 * @param answered share of the question that was answered
 * @param ready reaches the model's published threshold, and has the years that are asked; no wish changes it
 * @param blockers why not ready, whatever the figure: only where both sides are known
 * @param remarks what is worth knowing and takes nothing away
 * @param nextSteps the greatest gain first, at most ten
 * @param salaryBands what was published as pay for the role; with a preferred location what concerns the role there, the
 *     closest first; null with {@code explain=none}
 * @param demand how many adverts name the skills of the steps, and the hot ones, in the nearest cell that can be shown; no
 *     number of the fit depends on it; null with {@code explain=none}
 * @param certifications credentials that can be obtained and fit the role; null with {@code explain=none}
 */
public record RoleFitView(
        String role,
        String title,
        String track,
        Level level,
        @Nullable Integer readiness,
        BigDecimal answered,
        boolean ready,
        List<CriterionView> contributions,
        List<ReasonView> blockers,
        List<ReasonView> remarks,
        List<NextStepView> nextSteps,
        @Nullable List<SalaryBandView> salaryBands,
        @Nullable RoleDemandView demand,
        @Nullable List<CertificationOfferView> certifications) {}
