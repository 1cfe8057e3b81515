package io.trackfit.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.trackfit.scoring.Proficiency;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A skill a person tells of. On the wire a bare name is enough.
 *
 * @param name a name or alias in any spelling, or the id of a skill
 * @param proficiency how well; told only by who tells it
 * @param years years it was used, 0 to 60
 */
@Schema(
        description = "A bare name, or a name with how well and for how long.",
        oneOf = {String.class, SkillEntry.DetailedSkill.class})
public record SkillEntry(
        String name,
        @Nullable Proficiency proficiency,
        @Nullable BigDecimal years) {

    /**
     * A skill with how well and for how long.
     *
     * @param name a name or alias in any spelling, or the id of a skill
     * @param proficiency how well
     * @param years years it was used, 0 to 60; finer than tenths is rounded down
     */
    record DetailedSkill(
            @Schema(minLength = 1, maxLength = ProfileBounds.LONGEST_NAME)
            String name,

            @Nullable Proficiency proficiency,
            @Schema(minimum = "0", maximum = "60") @Nullable BigDecimal years) {}

    @JsonCreator
    public SkillEntry {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static SkillEntry named(String name) {
        return new SkillEntry(name, null, null);
    }
}
