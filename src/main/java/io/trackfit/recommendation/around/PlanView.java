package io.trackfit.recommendation.around;

import io.trackfit.market.salary.SalaryKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes with the role to apply for now, as references to be expanded at their paths.
 *
 * @param role the suggested one; where none is ready, the one to work towards
 * @param next the level after that, whose pay is shown too; null: at the top
 * @param portfolio artefacts that fit its track
 * @param interviewStages in the order they usually come
 * @param certifications credentials that can be obtained, fit its track and level, and attest most of what it asks
 * @param salaryBands figures published for the role and for the next one; empty where nobody published any
 */
public record PlanView(
        String role,
        @Nullable String next,
        List<PlanStepView> portfolio,
        List<PlanStepView> interviewStages,
        List<PlanStepView> certifications,
        List<PlanPayView> salaryBands) {

    /**
     * A thing of the catalogue.
     *
     * @param path where it is told, among others of its kind or alone
     * @param had the profile tells of it already
     */
    public record PlanStepView(String id, String path, boolean had) {}

    /**
     * A pay figure.
     *
     * @param role whose pay it is
     * @param kind what the amounts are: a range is not percentiles, an average is not a range
     */
    public record PlanPayView(String id, String path, String role, SalaryKind kind) {}
}
