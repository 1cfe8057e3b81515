package io.trackfit.recommendation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that would raise the readiness.
 *
 * @param add merge it into the profile that was posted, lists appended: posting that gives exactly the gain
 * @param wouldBeEnough there is too little evidence to judge by now, and with this there would be enough
 * @param code the kind of step
 * @param facts ids and numbers; left out with {@code explain=none}
 * @param text the same in words; only with {@code explain=text}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextStepView(
        String id,
        Map<String, Object> add,
        GainView gain,
        boolean wouldBeEnough,
        String code,
        @Nullable Map<String, Object> facts,
        @Nullable String text) {

    /**
     * The answer after, less the answer before.
     *
     * @param readiness tenths of a point; null where there is no figure now or would be none
     * @param score thousandths of a nat by track; empty where there is no score now or would be none
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record GainView(@Nullable Integer readiness, Map<String, Long> score) {}
}
