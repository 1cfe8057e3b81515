package io.trackfit.scoring;

import java.util.List;
import java.util.Set;

/**
 * What is asked about a profile.
 *
 * @param roles ids of the roles to be ready for; empty: those the verdict suggests
 * @param obtainable ids of the credentials that can be obtained now: only they are suggested
 * @param nextSteps false: leave them out, which is most of the work
 */
public record Question(List<String> roles, Set<String> obtainable, boolean nextSteps) {

    public Question {
        roles = List.copyOf(roles);
        obtainable = Set.copyOf(obtainable);
    }
}
