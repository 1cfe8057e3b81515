package io.trackfit.ingest.judging;

/** Digits of any script as ASCII, and the signs that go with them. */
final class Digits {

    private Digits() {}

    /** Arabic digits and separators, dashes and special spaces in their plain form; the very text where it has none. */
    static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return plain(new StringBuilder(text));
            }
        }
        return text;
    }

    private static String plain(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                text.setCharAt(i, plain(c));
            }
        }
        return text.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '٬' -> ',';
            case '٫' -> '.';
            case '،' -> ',';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            case '’' -> '\'';
            default -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
        };
    }
}
