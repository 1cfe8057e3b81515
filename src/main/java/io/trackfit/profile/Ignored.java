package io.trackfit.profile;

import org.jspecify.annotations.Nullable;

/**
 * A part of the input that was left out on purpose. What it said is not repeated, unless it is a skill that was denied.
 *
 * @param input the name of the skill that was denied
 */
public record Ignored(
        String pointer, Reason reason, @Nullable String input) {

    /** Why a part of the input is no evidence. */
    public enum Reason {
        /** It says who the person is, not what they can do. */
        PERSONAL,
        /** It chooses what is shown and never changes a score. */
        PREFERENCE,
        /** The text says that the person has not this skill, or only wishes to learn it. */
        DENIED,
        /** It says nothing about a track. */
        NO_EVIDENCE,
        /** The format has no such member. */
        UNKNOWN_MEMBER,
        /** The value is not of the type the format has there. */
        WRONG_TYPE,
        /** It is no date, or a span that ends before it begins or begins after today. */
        BAD_DATE
    }
}
