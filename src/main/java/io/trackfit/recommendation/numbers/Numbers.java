package io.trackfit.recommendation.numbers;

import io.trackfit.catalog.role.Role;
import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Reason;
import java.util.List;

/**
 * An answer of which nothing is explained, in our own form.
 *
 * @param frame all of the answer but directions and roles, which are empty there
 */
public record Numbers(RecommendationView frame, List<Direction> directions, List<RoleNumbers> roles) {

    /**
     * A role and how ready somebody is for it.
     *
     * @param title in the language of the answer
     * @param remarks those of the fit, and on what the person wishes
     */
    public record RoleNumbers(Role role, String title, Readiness fit, List<Reason> remarks) {}
}
