package io.trackfit.profile;

import org.jspecify.annotations.Nullable;

/**
 * A part of the input that became evidence.
 *
 * @param id of what it was recognised as; null where the kind says it all
 * @param input the words or value recognised
 * @param pointer JSON pointer to the value in the input
 * @param start first UTF-16 unit of the words in that value; null: the whole value
 * @param end the unit after the last
 * @param weak known from a course or a subject of study only
 */
public record Recognised(
        Kind kind,
        @Nullable String id,
        String input,
        String pointer,
        @Nullable Integer start,
        @Nullable Integer end,
        boolean weak) {

    /** What evidence can be of. */
    public enum Kind {
        SKILL,
        EXPERIENCE,
        CURRENT_ROLE,
        WORK_STYLE,
        MATHEMATICS,
        CERTIFICATION,
        ARTEFACT,
        /** Asked for by the vacancy a profile is held against: never evidence. */
        TARGET_SKILL
    }
}
