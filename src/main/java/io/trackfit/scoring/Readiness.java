package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a person is for a role, in tenths of a point of 100: the sum of the contributions.
 *
 * @param readiness null: fewer skills recognised than a figure needs
 * @param answered share of the question that was answered, in thousandths
 * @param ready reaches the published threshold and nothing blocks
 * @param blockers why not, whatever the figure
 * @param remarks what is worth knowing and takes nothing away
 */
public record Readiness(
        String role,
        @Nullable Integer readiness,
        int answered,
        boolean ready,
        List<Contribution> contributions,
        List<Reason> blockers,
        List<Reason> remarks,
        List<NextStep> nextSteps) {}
