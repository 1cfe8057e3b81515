package io.trackfit.extraction;

import java.util.Arrays;

/** The names found in one text, in reading order, none overlapping another. Lives for one text. */
final class Candidates {

    final Tokens tokens;
    private final Lexicon lexicon;

    int size;
    int[] from = new int[16];
    int[] to = new int[16];
    int[] name = new int[16];

    /** How a name hangs together with the one after it. */
    enum Link {
        NONE,
        /** Nothing but a blank between them. */
        ADJACENT,
        /** Items of one list. */
        LISTED
    }

    Candidates(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    static Candidates find(Tokens tokens, NameTrie trie, Lexicon lexicon) {
        var found = new Candidates(tokens, lexicon);
        for (int token = 0; token < tokens.size; ) {
            long longest = trie.longest(tokens, token);
            if (longest == 0 || found.isDenial(token)) {
                token++;
            } else {
                int end = (int) (longest >>> 32);
                found.add(token, end, (int) longest);
                token = end;
            }
        }
        return found;
    }

    /** "No SQL" denies SQL; NoSQL is written with a hyphen, in one word, or as a name. */
    private boolean isDenial(int token) {
        return lexicon.is(tokens.word[token], Lexicon.DENIES)
                && tokens.gapBefore(token + 1) == Tokens.SPACE
                && (!tokens.is(token, Tokens.CAPITAL) || tokens.gapBefore(token) >= Tokens.LINE);
    }

    private void add(int first, int end, int number) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            name = Arrays.copyOf(name, size * 2);
        }
        from[size] = first;
        to[size] = end;
        name[size] = number;
        size++;
    }

    /** How a candidate hangs together with the next. */
    Link link(int candidate) {
        if (candidate < 0 || candidate + 1 >= size) {
            return Link.NONE;
        }
        int first = to[candidate];
        int end = from[candidate + 1];
        if (end - first > 3) {
            return Link.NONE;
        }
        boolean listed = false;
        for (int token = first; token <= end; token++) {
            if (tokens.gap[token] == Tokens.END) {
                return Link.NONE;
            }
            listed |= tokens.gap[token] >= Tokens.LINE;
            if (token < end) {
                if (!joins(token)) {
                    return Link.NONE;
                }
                listed = true;
            }
        }
        return listed ? Link.LISTED : Link.ADJACENT;
    }

    /** Does the token join items of a list: "and", a slash. */
    boolean joins(int token) {
        return tokens.is(token, Tokens.SIGN)
                ? !tokens.isSign(token, Tokens.DOT) && !tokens.isSign(token, Tokens.SHARP)
                : lexicon.is(tokens.word[token], Lexicon.JOINS);
    }

    /** Is the candidate a whole item, not part of a longer one. */
    boolean isWholeItem(int candidate) {
        int first = from[candidate];
        int end = to[candidate];
        boolean left = tokens.gapBefore(first) >= Tokens.LINE || joins(first - 1);
        boolean right = tokens.gapBefore(end) >= Tokens.LINE || joins(end);
        return left && right;
    }

    /** Does a comma, a bullet, a slash or "and" stand beside it. */
    boolean isListed(int candidate) {
        return isListBorder(from[candidate], from[candidate] - 1) || isListBorder(to[candidate], to[candidate]);
    }

    private boolean isListBorder(int behindGap, int neighbour) {
        return tokens.gapBefore(behindGap) == Tokens.COMMA
                || neighbour >= 0
                        && neighbour < tokens.size
                        && tokens.gapBefore(behindGap) < Tokens.END
                        && joins(neighbour);
    }

    /** Words between a candidate and the next, {@link Integer#MAX_VALUE} when a sentence ends between them. */
    int distance(int candidate) {
        if (candidate < 0 || candidate + 1 >= size) {
            return Integer.MAX_VALUE;
        }
        int words = from[candidate + 1] - to[candidate];
        if (words > 12) {
            return Integer.MAX_VALUE;
        }
        for (int token = to[candidate]; token <= from[candidate + 1]; token++) {
            if (tokens.gap[token] == Tokens.END) {
                return Integer.MAX_VALUE;
            }
        }
        return words;
    }

    /** A hyphen ties it to another word: "go-to", "C-level". */
    boolean isHyphened(int candidate) {
        return tokens.gapBefore(from[candidate]) == Tokens.HYPHEN || tokens.gapBefore(to[candidate]) == Tokens.HYPHEN;
    }

    boolean isLetter(int candidate) {
        return to[candidate] - from[candidate] == 1 && Borders.isLetter(tokens, from[candidate]);
    }

    /** Written as one writes a name: a capital where grammar asks for none. */
    boolean isWrittenAsName(int candidate) {
        int first = from[candidate];
        if (!tokens.is(first, Tokens.CAPITAL)) {
            return false;
        }
        boolean abbreviation = tokens.is(first, Tokens.CAPITALS) && !Borders.isLetter(tokens, first);
        if (tokens.is(first, Tokens.FIRST) && !abbreviation) {
            return false;
        }
        for (int token = Math.max(0, first - 3); token < Math.min(tokens.size, to[candidate] + 3); token++) {
            boolean other = token < first || token >= to[candidate];
            if (other && !tokens.is(token, (byte) (Tokens.CAPITALS | Tokens.SIGN | Tokens.DIGITS))) {
                return true;
            }
        }
        return false;
    }
}
