package io.trackfit.profile;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.trackfit.shared.body.CheckedBody;
import io.trackfit.shared.body.IsoDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person tells of themselves, as far as it says something about a track. Everything is optional: what is not told is
 * not assumed. Name, age, gender, nationality, photo and the like are no part of it and are refused.
 *
 * @param skills at most 200: names as you would write them, or ids; an entry may also say how well and for how long
 * @param experienceYears years of professional experience, 0 to 60; finer than tenths is rounded down
 * @param currentRole title of the present job, or the id of a role
 * @param text a CV or anything else the person wrote, at most 200,000 characters; skills are found in it
 * @param workStyle answers 1 (not at all) to 5 (entirely) to statements of {@code /v1/guidance/work-styles}, by their ids
 * @param mathematics how comfortable the person is with mathematics, 1 (not at all) to 5 (entirely)
 * @param certifications names, exam codes or ids of credentials held, retired ones too
 * @param portfolio ids of entries with items of {@code /v1/guidance/portfolio-artefacts} that the person can show
 * @param preferences choose what is shown; they never change a score
 * @param target a vacancy of your own to be ready for, beside the roles of the catalogue
 * @param asOf the day that counts as today; today in UTC if left out
 * @param modelVersion the model to score with; the newest if left out
 * @param reference yours, given back with the answer
 */
public record ProfileRequest(
        @Schema(maxItems = ProfileBounds.MOST_SKILLS) @Nullable
        List<SkillEntry> skills,

        @Schema(minimum = "0", maximum = "60") @Nullable BigDecimal experienceYears,

        @Schema(maxLength = ProfileBounds.LONGEST_NAME) @Nullable
        String currentRole,

        @Schema(maxLength = ProfileBounds.LONGEST_TEXT) @Nullable
        String text,

        @Schema(maxProperties = ProfileBounds.MOST_ANSWERS) @Nullable
        Map<String, Integer> workStyle,

        @Schema(minimum = "1", maximum = "5") @Nullable Integer mathematics,

        @Schema(maxItems = ProfileBounds.MOST_CERTIFICATIONS) @Nullable
        List<String> certifications,

        @Schema(maxItems = ProfileBounds.MOST_ARTEFACTS) @Nullable
        List<String> portfolio,

        @Nullable Preferences preferences,
        @Nullable TargetRequest target,
        @JsonDeserialize(using = IsoDate.class) @Nullable LocalDate asOf,

        @Schema(maxLength = ProfileBounds.LONGEST_NAME) @Nullable
        String modelVersion,

        @Schema(maxLength = ProfileBounds.LONGEST_NAME) @Nullable
        String reference)
        implements CheckedBody {

    /** Tells nothing. */
    public static final ProfileRequest NOTHING =
            new ProfileRequest(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * What the person would like to see.
     *
     * @param location id of a location
     * @param remote wants to work from afar
     * @param industry id of an industry
     * @param currency ISO 4217 code pay is to be shown in
     * @param lang language of the texts: {@code en} or {@code ar}
     */
    public record Preferences(
            @Nullable String location,
            @Nullable Boolean remote,
            @Nullable String industry,
            @Nullable String currency,
            @Nullable String lang) {}
}
