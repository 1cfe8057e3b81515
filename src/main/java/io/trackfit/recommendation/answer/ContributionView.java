package io.trackfit.recommendation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence adds to the score of a track. Pieces that add nothing are listed too where reasons are asked
 * for and the piece was told.
 *
 * @param evidence kind and id of the piece: {@code skill:spark}
 * @param points thousandths of a nat
 * @param code the kind of reason
 * @param facts ids and numbers; left out with {@code explain=none}
 * @param text the same in words; only with {@code explain=text}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionView(
        String evidence,
        long points,
        String code,
        @Nullable Map<String, Object> facts,
        @Nullable String text) {}
