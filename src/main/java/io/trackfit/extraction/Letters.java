package io.trackfit.extraction;

import java.text.Normalizer;

/**
 * One code point in its folded form. It agrees with {@code FoldedText}, but works point by point, so that every folded
 * letter keeps its place in the original.
 */
final class Letters {

    /** Folded code points of the basic plane, filled as they are met; a race writes the same value twice. */
    private static final String[] FOLDED = new String[Character.MAX_VALUE + 1];

    private Letters() {}

    /**
     * Often one character, none for marks that make no difference, several for a ligature. Every white space but a line
     * break is a blank, every dash a hyphen.
     */
    static String fold(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return compute(codePoint);
        }
        String known = FOLDED[codePoint];
        if (known == null) {
            known = compute(codePoint);
            FOLDED[codePoint] = known;
        }
        return known;
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06FF' || c >= '\u0750' && c <= '\u077F';
    }

    private static String compute(int codePoint) {
        if (codePoint == '\n' || codePoint == '\u2028' || codePoint == '\u0085') {
            return "\n";
        }
        if (codePoint == '\f' || codePoint == '\u2029') {
            return "\n\n";
        }
        if (Character.isWhitespace(codePoint) || isTradeMark(codePoint) || isLoneSurrogate(codePoint)) {
            return " ";
        }
        var folded = new StringBuilder(2);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> append(folded, part));
        return folded.toString();
    }

    /** Their compatibility forms are letters, which would make "Spark™" another word. */
    private static boolean isTradeMark(int codePoint) {
        return codePoint == '\u2122' || codePoint == '\u2120';
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void append(StringBuilder folded, int part) {
        switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
            case Character.DASH_PUNCTUATION -> folded.append('-');
            case Character.SPACE_SEPARATOR -> folded.append(' ');
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append((char) ('0' + Character.digit(part, 10)));
            default -> appendLetter(folded, part);
        }
    }

    private static void appendLetter(StringBuilder folded, int part) {
        switch (part) {
            case 'ـ' -> {} // tatweel only stretches a word
            case 'ٱ' -> folded.append('ا');
            case 'ى', 'ی' -> folded.append('ي');
            case 'ک' -> folded.append('ك');
            case 'ة' -> folded.append('ه');
            case '\u2018', '\u2019', '\u02BC' -> folded.append('\'');
            case '♯' -> folded.append('#');
            case '،', '؛', '、', '•', '·', '▪', '●', '◦', '‣', '∙' -> folded.append(',');
            case '؟', '。' -> folded.append('?');
            default -> folded.appendCodePoint(Character.toLowerCase(part));
        }
    }
}
