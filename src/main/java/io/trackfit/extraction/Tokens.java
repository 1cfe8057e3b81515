package io.trackfit.extraction;

import java.util.Arrays;

/**
 * A text cut into words and the signs that make names ({@code + # / . &}), each with its place in the original, what
 * stands before it, and how it is written. Lives for one text.
 */
final class Tokens {

    // What stands between a token and the one before it, weakest first.
    static final byte GLUED = 0;
    static final byte HYPHEN = 1;
    static final byte SPACE = 2;
    static final byte LINE = 3;
    static final byte OTHER = 4;
    static final byte COLON = 5;
    static final byte COMMA = 6;
    static final byte END = 7;

    // How a token is written.
    static final byte SIGN = 1;
    static final byte CAPITAL = 2;
    static final byte CAPITALS = 4;
    static final byte DIGITS = 8;
    static final byte ADDRESS = 16;
    static final byte FIRST = 32;

    // The words that are signs; they come first in every vocabulary.
    static final String SIGNS = "+#/.&";
    static final int PLUS = 1;
    static final int SHARP = 2;
    static final int SLASH = 3;
    static final int DOT = 4;
    static final int AND = 5;

    int size;
    int[] word;
    int[] start;
    int[] end;
    byte[] gap;
    byte[] shape;

    Tokens(int expected) {
        word = new int[expected];
        start = new int[expected];
        end = new int[expected];
        gap = new byte[expected];
        shape = new byte[expected];
    }

    void add(int id, int from, int to, byte before, byte written) {
        if (size == word.length) {
            grow();
        }
        word[size] = id;
        start[size] = from;
        end[size] = to;
        gap[size] = before;
        shape[size] = written;
        size++;
    }

    boolean is(int token, byte written) {
        return (shape[token] & written) != 0;
    }

    boolean isSign(int token, int sign) {
        return word[token] == sign;
    }

    /** Marks the token and those glued before it as part of an address, until one is met that already is. */
    void markAddressBackwards() {
        for (int token = size - 1; token >= 0 && !is(token, ADDRESS); token--) {
            shape[token] |= ADDRESS;
            if (gap[token] > HYPHEN) {
                return;
            }
        }
    }

    /** What stands before the token, {@link #END} for the first and for what follows the last. */
    byte gapBefore(int token) {
        return token <= 0 || token >= size ? END : gap[token];
    }

    private void grow() {
        int larger = size * 2;
        word = Arrays.copyOf(word, larger);
        start = Arrays.copyOf(start, larger);
        end = Arrays.copyOf(end, larger);
        gap = Arrays.copyOf(gap, larger);
        shape = Arrays.copyOf(shape, larger);
    }
}
