package io.trackfit.extraction;

/**
 * A skill named in a text.
 *
 * @param skill id of the skill
 * @param start first UTF-16 unit in the original text
 * @param end the unit after the last
 * @param text the words as they stand there
 */
public record Mention(String skill, int start, int end, String text, Context context) {

    /** What made us take the words for a skill. */
    public enum Context {
        /** They mean nothing else. */
        NAME,
        /** They may mean something else, but stand in a list of skills. */
        LIST,
        /** They may mean something else, but are written as a name and stand beside a skill. */
        BESIDE
    }
}
