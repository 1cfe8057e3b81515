package io.trackfit.extraction;

/** What stands between the last token and the next, while a text is cut. At its beginning a sentence has just ended. */
final class Gap {

    private byte separator = Tokens.END;
    private int lines;
    private boolean blank;
    private boolean hyphen;
    private boolean blankBeforeHyphen;
    private boolean blankAfterHyphen;
    private boolean hyphenAfterLine;

    void blank() {
        blank = true;
        blankAfterHyphen |= hyphen;
    }

    void line() {
        lines++;
    }

    void hyphen() {
        blankBeforeHyphen |= blank && !hyphen;
        hyphenAfterLine |= lines > 0;
        hyphen = true;
    }

    /** The strongest separator holds. */
    void separate(byte by) {
        separator = by > separator ? by : separator;
    }

    boolean isNothing() {
        return separator == 0 && lines == 0 && !blank && !hyphen;
    }

    boolean beginsLine() {
        return lines > 0 || separator == Tokens.END;
    }

    /** What it amounts to, for the token that comes now; the next gap begins empty. */
    byte take() {
        byte kind = kind();
        separator = 0;
        lines = 0;
        blank = false;
        hyphen = false;
        blankBeforeHyphen = false;
        blankAfterHyphen = false;
        hyphenAfterLine = false;
        return kind;
    }

    private byte kind() {
        if (lines > 1 || separator == Tokens.END) {
            return Tokens.END;
        }
        if (hyphenAfterLine) {
            return Tokens.COMMA; // a bullet
        }
        if (separator > 0) {
            return separator;
        }
        if (lines == 1) {
            return hyphen && !blankBeforeHyphen ? Tokens.HYPHEN : Tokens.LINE;
        }
        if (hyphen) {
            return dash();
        }
        return blank ? Tokens.SPACE : Tokens.GLUED;
    }

    /** "a-b" ties, "a - b" parts, "a- b" is a word left open. */
    private byte dash() {
        if (blankBeforeHyphen != blankAfterHyphen) {
            return Tokens.SPACE;
        }
        return blankBeforeHyphen ? Tokens.OTHER : Tokens.HYPHEN;
    }
}
