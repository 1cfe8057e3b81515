package io.trackfit.extraction;

/**
 * Cuts one text into {@link Tokens}. Letters fold as in {@link Letters}; Latin glued to Arabic is another word; addresses
 * on the net are left out. One pass, whatever the text.
 */
final class Tokenizer {

    private static final String AFTER_AN_ADDRESS = "<>\"')]},;|";

    private final String text;
    private final char[] chars;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final boolean learns;
    private final Tokens tokens;

    private final char[] letters = new char[Vocabulary.LONGEST];
    private int length;
    private int start;
    private int end;
    private int capitals;
    private int digits;
    private boolean capital;
    private boolean arabic;

    private final Gap gap = new Gap();

    private Tokenizer(String text, Vocabulary vocabulary, Lexicon lexicon, boolean learns) {
        this.text = text;
        this.chars = text.toCharArray();
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.learns = learns;
        this.tokens = new Tokens(text.length() / 5 + 16);
    }

    static Tokens cut(String text, Vocabulary vocabulary, Lexicon lexicon) {
        return new Tokenizer(text, vocabulary, lexicon, false).cut();
    }

    /** Cuts a name; its words become part of the vocabulary. */
    static Tokens learn(String name, Vocabulary vocabulary, Lexicon lexicon) {
        return new Tokenizer(name, vocabulary, lexicon, true).cut();
    }

    private Tokens cut() {
        for (int at = 0; at < chars.length; ) {
            char c = chars[at];
            if (c < 128) {
                at = ascii(c, at);
            } else {
                int codePoint = text.codePointAt(at);
                int next = at + Character.charCount(codePoint);
                String folded = Letters.fold(codePoint);
                boolean upper = Character.isUpperCase(codePoint);
                for (int i = 0; i < folded.length(); i++) {
                    folded(folded.charAt(i), at, next, upper, Character.isLetterOrDigit(codePoint));
                }
                at = next;
            }
        }
        endWord();
        return tokens;
    }

    /** One character of what a code point beyond ASCII folds to. */
    private void folded(char c, int from, int to, boolean upper, boolean ofLetter) {
        if (c < 128 && !isWord(c)) {
            sign(c, from, to);
        } else if (c < 128 || Character.isLetterOrDigit(c) || Character.isSurrogate(c) && ofLetter) {
            letter(c, from, to, upper);
        } else {
            separate(Tokens.OTHER);
        }
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Takes one ASCII character, or a whole address that begins with it; answers where to go on. */
    private int ascii(char c, int at) {
        if (isWord(c)) {
            return letters(at);
        } else if (c == '\'' && length > 0) {
            return apostrophe(at);
        } else if (startsAddress(c, at)) {
            return skipAddress(at);
        } else {
            sign(c, at, at + 1);
        }
        return at + 1;
    }

    /** Takes a run of ASCII letters and digits: nearly all there is, so it has a loop of its own. */
    private int letters(int at) {
        char first = chars[at];
        letter((char) (first >= 'A' && first <= 'Z' ? first + 32 : first), at, at + 1, first >= 'A' && first <= 'Z');
        int next = at + 1;
        for (; !arabic && next < chars.length && isWord(chars[next]); next++) {
            char c = chars[next];
            if (c >= 'A' && c <= 'Z') {
                c += 32;
                capitals++;
            } else if (c <= '9') {
                digits++;
            }
            if (length < letters.length) {
                letters[length] = c;
            }
            length++;
        }
        end = next;
        return next;
    }

    private void letter(char c, int from, int to, boolean upper) {
        boolean digit = c >= '0' && c <= '9';
        boolean inArabic = !digit && Letters.isArabic(c);
        if (length > 0 && !digit && inArabic != arabic && length > digits) {
            endWord();
        }
        if (length == 0) {
            start = from;
            capital = upper;
            capitals = 0;
            digits = 0;
        }
        if (!digit) {
            arabic = inArabic;
        }
        if (length < letters.length) {
            letters[length] = c;
        }
        length++;
        end = to;
        capitals += upper ? 1 : 0;
        digits += digit ? 1 : 0;
    }

    private void sign(char c, int from, int to) {
        switch (c) {
            case ' ', '\t', '\r' -> {
                endWord();
                gap.blank();
            }
            case '\n' -> {
                endWord();
                gap.line();
            }
            case '-', '_' -> {
                endWord();
                gap.hyphen();
            }
            case '+', '/', '&' -> name(c, from, to);
            case '#' -> {
                endWord();
                if (isGlued()) {
                    name(c, from, to);
                } else {
                    separate(Tokens.OTHER);
                }
            }
            case '.' -> {
                endWord();
                if (to < chars.length && Character.isLetterOrDigit(chars[to])) {
                    name(c, from, to);
                } else {
                    separate(Tokens.END);
                }
            }
            case ',', ';', '|' -> separate(Tokens.COMMA);
            case ':' -> separate(Tokens.COLON);
            case '!', '?' -> separate(Tokens.END);
            default -> separate(Tokens.OTHER);
        }
    }

    private boolean isGlued() {
        return tokens.size > 0 && gap.isNothing();
    }

    /** A sign that makes names. */
    private void name(char c, int from, int to) {
        endWord();
        tokens.add(Tokens.SIGNS.indexOf(c) + 1, from, to, gap.take(), Tokens.SIGN);
    }

    private void separate(byte by) {
        endWord();
        gap.separate(by);
    }

    /** "Python's" is Python; "don't" is dont. */
    private int apostrophe(int at) {
        boolean letterFollows = at + 1 < chars.length && Character.isLetter(chars[at + 1]);
        if (!letterFollows) {
            separate(Tokens.OTHER);
            return at + 1;
        }
        boolean possessive =
                (chars[at + 1] | 32) == 's' && (at + 2 == chars.length || !Character.isLetterOrDigit(chars[at + 2]));
        if (possessive) {
            endWord();
            return at + 2;
        }
        return at + 1;
    }

    private boolean startsAddress(char c, int at) {
        return switch (c) {
            case ':' -> text.startsWith("://", at);
            case '@' -> at + 1 < chars.length && Character.isLetterOrDigit(chars[at + 1]);
            case '.' -> length == 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            case '/' -> endsInDomain();
            default -> false;
        };
    }

    /** The word just read is the last of a domain name: what follows the slash is a path. */
    private boolean endsInDomain() {
        int last = tokens.size - 1;
        return length > 1
                && length <= letters.length
                && last > 0
                && tokens.isSign(last, Tokens.DOT)
                && end > start
                && tokens.end[last] == start
                && tokens.gap[last] == Tokens.GLUED
                && lexicon.is(vocabulary.find(letters, 0, length), Lexicon.DOMAIN);
    }

    private int skipAddress(int at) {
        boolean glued = length > 0 || isGlued();
        endWord();
        if (glued) {
            tokens.markAddressBackwards();
        }
        int next = at + 1;
        while (next < chars.length
                && !Character.isWhitespace(chars[next])
                && AFTER_AN_ADDRESS.indexOf(chars[next]) < 0) {
            next++;
        }
        separate(chars[next - 1] == '.' ? Tokens.END : Tokens.OTHER);
        return next;
    }

    private void endWord() {
        if (length == 0) {
            return;
        }
        int known = Math.min(length, letters.length);
        byte shape = 0;
        shape |= capital ? Tokens.CAPITAL : 0;
        shape |= capitals > 0 && capitals + digits == length ? Tokens.CAPITALS : 0;
        shape |= digits == length ? Tokens.DIGITS : 0;
        shape |= gap.beginsLine() ? Tokens.FIRST : 0;
        int id = length > letters.length ? Vocabulary.UNKNOWN : number(known);
        tokens.add(id, start, end, gap.take(), shape);
        length = 0;
        arabic = false;
    }

    private int number(int to) {
        if (learns) {
            String word = new String(letters, 0, to);
            return vocabulary.intern(arabic ? WordForms.withoutArticle(word) : word);
        }
        int id = vocabulary.find(letters, 0, to);
        if (id != Vocabulary.UNKNOWN) {
            return id;
        }
        if (arabic) {
            return WordForms.findArabic(vocabulary, letters, to);
        }
        return digits > 0 ? WordForms.findUnversioned(vocabulary, letters, to) : Vocabulary.UNKNOWN;
    }
}
