package io.trackfit.recommendation.answer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the evidence speaks for a track against all else.
 *
 * @param probability the published link of the score; those of the two tracks need not add to 1; null with the score
 * @param score base and contributions, in thousandths of a nat; null: too little evidence
 * @param base null with the score
 */
public record DirectionView(
        String track,
        @Nullable BigDecimal probability,
        @Nullable Long score,
        @Nullable Long base,
        List<ContributionView> contributions) {}
