package io.trackfit.profile;

import io.trackfit.catalog.role.Level;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy of your own that a profile is held against, beside the roles of the catalogue.
 *
 * @param skills what it asks for, 1 to 50
 * @param level of the vacancy; the level its years belong to if left out, junior if both are
 * @param years of experience it asks for, 0 to 60; the fewest of its level if left out
 * @param location id of the location where the work is
 * @param remote whether it can be done from afar
 */
public record TargetRequest(
        @Schema(minItems = 1, maxItems = ProfileBounds.MOST_TARGET_SKILLS)
        List<TargetSkill> skills,

        @Nullable Level level,
        @Schema(minimum = "0", maximum = "60") @Nullable BigDecimal years,
        @Nullable String location,
        @Nullable Boolean remote) {

    /**
     * A skill the vacancy asks for.
     *
     * @param skill a name or alias in any spelling, or the id of a skill; what is not known is reported and asks for nothing
     * @param importance 1 to 100; how the skills weigh against each other
     */
    public record TargetSkill(
            @Schema(minLength = 1, maxLength = ProfileBounds.LONGEST_NAME)
            String skill,

            @Schema(minimum = "1", maximum = "100") Integer importance) {}
}
