package io.trackfit.extraction;

import java.util.ArrayList;
import java.util.List;

/** The folded words that mean something to us, numbered. A word we do not know is 0. Only the builder adds words. */
final class Vocabulary {

    static final int UNKNOWN = 0;

    /** Longer words are not looked up: no name has one. */
    static final int LONGEST = 48;

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] table = new int[1 << 12];
    private int[] hashes = new int[1 << 12];

    int size() {
        return words.size();
    }

    /** The number of a word, new if it was not there. */
    int intern(String word) {
        char[] letters = word.toCharArray();
        int known = find(letters, 0, letters.length);
        if (known != UNKNOWN || letters.length > LONGEST) {
            return known;
        }
        words.add(word);
        if (words.size() * 4 > table.length) {
            table = new int[table.length * 2];
            hashes = new int[table.length];
            for (int id = 1; id < words.size(); id++) {
                put(id);
            }
        } else {
            put(words.size() - 1);
        }
        return words.size() - 1;
    }

    int find(char[] letters, int from, int to) {
        int mask = table.length - 1;
        int hash = hash(letters, from, to);
        for (int slot = hash & mask; table[slot] != 0; slot = slot + 1 & mask) {
            if (hashes[slot] == hash && is(words.get(table[slot]), letters, from, to)) {
                return table[slot];
            }
        }
        return UNKNOWN;
    }

    private void put(int id) {
        char[] letters = words.get(id).toCharArray();
        int mask = table.length - 1;
        int hash = hash(letters, 0, letters.length);
        int slot = hash & mask;
        while (table[slot] != 0) {
            slot = slot + 1 & mask;
        }
        table[slot] = id;
        hashes[slot] = hash;
    }

    private static boolean is(String word, char[] letters, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != letters[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + letters[i];
        }
        return hash ^ hash >>> 15;
    }
}
