package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a person is for a role, in tenths of a point of 100: the sum of the contributions.
 *
 * @param readiness null: fewer skills recognised than a figure needs
 * @param answered share of the question that was answered, in thousandths
 * @param role id of the role; {@link Question.Target#ID} for a vacancy
 * @param ready reaches the published threshold, and has the years that are asked
 * @param track whom it belongs to; null: a vacancy whose skills speak for neither track
 * @param blockers why not, whatever the figure: only where both sides are known
 * @param remarks what is worth knowing and takes nothing away
 */
public record Readiness(
        String role,
        @Nullable Track track,
        @Nullable Integer readiness,
        int answered,
        boolean ready,
        List<Contribution> contributions,
        List<Reason> blockers,
        List<Reason> remarks,
        List<NextStep> nextSteps) {}
