package io.trackfit.recommendation.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something is as it is.
 *
 * @param code the kind of reason, in kebab-case: clients branch on it
 * @param facts ids and numbers; left out with {@code explain=none}
 * @param text the same in words, in the language of the answer; only with {@code explain=text}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReasonView(
        String code,
        @Nullable Map<String, Object> facts,
        @Nullable String text) {}
