package io.trackfit.training.quality;

import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.scorer.Scorer;
import io.trackfit.training.learning.Design;
import java.util.List;
import java.util.Set;

/**
 * What the scorer says of a case.
 *
 * @param ai sum for AI engineering in thousandths of a nat, also where the verdict shows none
 * @param data the same for data engineering
 * @param amount pieces told and recognised
 */
record Answered(long ai, long data, int amount, Verdict verdict) {

    /** Asks the real scorer twice: for its verdict, and for its sums whatever the verdict. */
    static final class Asker {

        private static final Question NO_ROLES = new Question(List.of(), Set.of(), false);

        private final Scorer scorer;
        private final Scorer always;

        Asker(Model model, Facts facts) {
            scorer = new Scorer(model, facts);
            var direction = model.direction();
            always = new Scorer(
                    new Model(model.version(), Design.always(direction, direction.weights()), model.readiness()),
                    facts);
        }

        Answered ask(Profile profile) {
            var sums = always.score(profile, NO_ROLES).directions();
            int amount = (int) profile.skills().stream()
                            .filter(skill -> !skill.course())
                            .count()
                    + profile.workStyle().size();
            return new Answered(
                    score(sums, Track.AI_ENGINEERING),
                    score(sums, Track.DATA_ENGINEERING),
                    amount,
                    scorer.score(profile, NO_ROLES).verdict());
        }

        private static long score(List<Direction> sums, Track track) {
            for (var direction : sums) {
                if (direction.track() == track && direction.score() != null) {
                    return direction.score();
                }
            }
            throw new IllegalStateException("A scorer without a minimum said nothing.");
        }
    }

    long of(Track track) {
        return track == Track.AI_ENGINEERING ? ai : data;
    }
}
