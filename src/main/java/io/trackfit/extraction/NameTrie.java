package io.trackfit.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All names of all skills as paths of words. Finds the longest name that begins at a token. */
final class NameTrie {

    /** A name of a skill. */
    record Name(String skill, boolean ambiguous) {}

    private static final int ROOT = 0;

    private final List<Name> names = new ArrayList<>();
    private long[] edges = new long[1 << 14];
    private int[] children = new int[1 << 14];
    private int[] nameOf = new int[1 << 12];
    private int[] firsts = new int[0];
    private int nodes = 1;

    /** Adds a path unless it belongs to another name already: who comes first keeps it. */
    void add(Tokens path, Name name) {
        int node = ROOT;
        for (int token = 0; token < path.size; token++) {
            int child = child(node, path.word[token]);
            node = child == ROOT ? grow(node, path.word[token]) : child;
        }
        if (nameOf[node] == 0) {
            names.add(name);
            nameOf[node] = names.size();
        }
    }

    /** The longest name from a token on, as the token after it and the number of the name; 0: none. */
    long longest(Tokens tokens, int from) {
        int node = first(tokens.word[from]);
        if (node == ROOT || !Borders.beginsBefore(tokens, from)) {
            return 0;
        }
        long found = 0;
        for (int token = from; node != ROOT; ) {
            if (nameOf[node] != 0 && Borders.endsAfter(tokens, token)) {
                found = (long) (token + 1) << 32 | nameOf[node];
            }
            token++;
            node = token < tokens.size && continues(tokens, token) ? child(node, tokens.word[token]) : ROOT;
        }
        return found;
    }

    /** Where names that begin with a word begin; asked at every word, so it is an array. */
    private int first(int word) {
        return word < firsts.length ? firsts[word] : ROOT;
    }

    Name name(int number) {
        return names.get(number - 1);
    }

    /** Words of a name may stand on two lines; of the signs in a name a dot or a hash may not stand apart. */
    private static boolean continues(Tokens tokens, int token) {
        boolean sign = tokens.is(token, Tokens.SIGN);
        boolean afterSign = tokens.is(token - 1, Tokens.SIGN);
        if (!sign && !afterSign) {
            return tokens.gap[token] >= Tokens.HYPHEN && tokens.gap[token] <= Tokens.LINE;
        }
        int letter = sign ? tokens.word[token] : tokens.word[token - 1];
        boolean mayStandApart = letter == Tokens.SLASH || letter == Tokens.AND || letter == Tokens.PLUS;
        return tokens.gap[token] == Tokens.GLUED || mayStandApart && tokens.gap[token] <= Tokens.LINE;
    }

    private int child(int node, int word) {
        if (word == Vocabulary.UNKNOWN) {
            return ROOT;
        }
        int mask = edges.length - 1;
        long edge = edge(node, word);
        for (int slot = slot(edge, mask); edges[slot] != 0; slot = slot + 1 & mask) {
            if (edges[slot] == edge) {
                return children[slot];
            }
        }
        return ROOT;
    }

    private int grow(int node, int word) {
        if (nodes * 2 > edges.length) {
            enlarge();
        }
        if (nodes == nameOf.length) {
            nameOf = Arrays.copyOf(nameOf, nodes * 2);
        }
        put(edge(node, word), nodes);
        if (node == ROOT) {
            firsts = Arrays.copyOf(firsts, Math.max(firsts.length, word + 1));
            firsts[word] = nodes;
        }
        return nodes++;
    }

    private void enlarge() {
        long[] oldEdges = edges;
        int[] oldChildren = children;
        edges = new long[oldEdges.length * 2];
        children = new int[oldEdges.length * 2];
        for (int slot = 0; slot < oldEdges.length; slot++) {
            if (oldEdges[slot] != 0) {
                put(oldEdges[slot], oldChildren[slot]);
            }
        }
    }

    private void put(long edge, int child) {
        int mask = edges.length - 1;
        int slot = slot(edge, mask);
        while (edges[slot] != 0) {
            slot = slot + 1 & mask;
        }
        edges[slot] = edge;
        children[slot] = child;
    }

    private static long edge(int node, int word) {
        return (long) node << 32 | word;
    }

    private static int slot(long edge, int mask) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }
}
