package io.trackfit.recommendation.answer;

import io.trackfit.catalog.role.Level;
import io.trackfit.profile.Ignored;
import io.trackfit.profile.Recognised;
import io.trackfit.profile.Unrecognised;
import io.trackfit.recommendation.around.IndustryDemandsView;
import io.trackfit.recommendation.around.PlanView;
import io.trackfit.scoring.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which track fits, why, how ready for which roles, and what next. Guidance for the person the profile describes; not made
 * for ranking or rejecting applicants.
 *
 * @param reference the one that was sent
 * @param because why this verdict
 * @param directions both tracks, the better one first
 * @param roles those asked for, else those the verdict points to; where it points to none, the way in to both tracks
 * @param target how ready for the vacancy that was sent with the profile; null: none was sent
 * @param suggestedRole the highest level the person is ready for; null: none is ready, or no track fits
 * @param stretch the role to work towards; null: at the top, or no track fits
 * @param levels where the person may stand; null where no track fits
 * @param plan what goes with the suggested role, else with the stretch; null where no track fits, and with
 *     {@code explain=none}
 * @param industry what the preferred industry asks for; null: none was named, and with {@code explain=none}
 * @param recognised what became evidence, and where it was said
 * @param unrecognised what was looked up and is not known: it changed nothing
 * @param ignored what was left out on purpose: it changed nothing
 * @param units what the whole numbers count
 * @param modelVersion post it again to get the same numbers from a later release
 * @param datasetVersion state of the catalogue and the market
 * @param asOf the day that counted as today
 */
public record RecommendationView(
        @Nullable String reference,
        Verdict verdict,
        ReasonView because,
        List<DirectionView> directions,
        List<RoleFitView> roles,
        @Nullable TargetFitView target,
        @Nullable String suggestedRole,
        @Nullable String stretch,
        @Nullable LevelsView levels,
        @Nullable PlanView plan,
        @Nullable IndustryDemandsView industry,
        List<Recognised> recognised,
        List<Unrecognised> unrecognised,
        List<Ignored> ignored,
        UnitsView units,
        String modelVersion,
        String datasetVersion,
        LocalDate asOf) {

    /**
     * Levels of a family: one where years were told, a range where not.
     *
     * @param from the lowest
     * @param to the highest, the same as {@code from} where years were told
     */
    public record LevelsView(String family, Level from, Level to) {}

    /** What the whole numbers count. */
    public record UnitsView(String score, String readiness) {

        public static final UnitsView OURS = new UnitsView("1/1000 nat", "1/10 point of 100");
    }
}
