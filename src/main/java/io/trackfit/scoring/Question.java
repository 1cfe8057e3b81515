package io.trackfit.scoring;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a profile.
 *
 * @param roles ids of the roles to be ready for; empty: those the verdict suggests
 * @param obtainable ids of the credentials that can be obtained now: only they are suggested
 * @param nextSteps false: leave them out, which is most of the work
 * @param target a vacancy to be ready for beside the roles; null: none
 */
public record Question(
        List<String> roles,
        Set<String> obtainable,
        boolean nextSteps,
        @Nullable Target target) {

    /**
     * A vacancy that is not of the catalogue.
     *
     * @param skills what it asks for, each once
     * @param level 0 for the lowest
     * @param minYearTenths years it asks for, in tenths, inclusive; 0: none
     */
    public record Target(List<TargetSkill> skills, int level, int minYearTenths) {

        /** What a readiness for it is called. */
        public static final String ID = "target";

        public Target {
            skills = List.copyOf(skills);
        }
    }

    /** @param importance 1 to 100 */
    public record TargetSkill(String id, int importance) {}

    public Question(List<String> roles, Set<String> obtainable, boolean nextSteps) {
        this(roles, obtainable, nextSteps, null);
    }

    public Question {
        roles = List.copyOf(roles);
        obtainable = Set.copyOf(obtainable);
    }
}
