package io.trackfit.recommendation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion adds to the readiness for a role.
 *
 * @param criterion {@code skill-coverage}, {@code experience}, {@code mathematics}, {@code certifications},
 *     {@code portfolio}; {@code additions-cap} and {@code full-mark} take away what is too much
 * @param points tenths of a point of 100
 * @param code the kind of reason
 * @param facts ids and numbers; left out with {@code explain=none}
 * @param text the same in words; only with {@code explain=text}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CriterionView(
        String criterion,
        long points,
        String code,
        @Nullable Map<String, Object> facts,
        @Nullable String text) {}
