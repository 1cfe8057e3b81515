package io.trackfit.ingest.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a file as text. The same object is filled anew for each row. */
public final class Row {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private char[] chars = new char[1024];
    private int[] ends = new int[64];
    private int stored;
    private int cells;
    private long line;
    private @Nullable Flaw flaw;

    /** What makes a row unreadable as a whole. */
    public enum Flaw {
        /** More cells than the header has. */
        TOO_MANY_CELLS,
        /** Fewer cells than the header has. */
        TOO_FEW_CELLS,
        /** A line longer than we read. */
        TOO_LONG,
        /** A line that is not one JSON object of plain values. */
        NOT_JSON
    }

    void begin(long startingLine) {
        line = startingLine;
        stored = 0;
        cells = 0;
        flaw = null;
    }

    /** Adds a cell; those beyond {@code most} are only counted. */
    void add(char[] from, int offset, int length, int most) {
        cells++;
        if (stored < most) {
            int start = stored == 0 ? 0 : ends[stored - 1];
            if (start + length > chars.length) {
                chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
            }
            if (stored == ends.length) {
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            System.arraycopy(from, offset, chars, start, length);
            ends[stored++] = start + length;
        }
    }

    void add(String text) {
        var copy = text.toCharArray();
        add(copy, 0, copy.length, Integer.MAX_VALUE);
    }

    void flaw(Flaw found) {
        flaw = found;
    }

    /** Line of the file it begins in; the first is 1. */
    public long line() {
        return line;
    }

    public @Nullable Flaw flaw() {
        return flaw;
    }

    /** Cells it has in the file. */
    public int cells() {
        return cells;
    }

    /** A cell without the white space around it; empty where the row ends before. */
    public String cell(int column) {
        if (column >= stored) {
            return "";
        }
        int from = column == 0 ? 0 : ends[column - 1];
        int to = ends[column];
        while (from < to && isSpace(chars[from])) {
            from++;
        }
        while (to > from && isSpace(chars[to - 1])) {
            to--;
        }
        return new String(chars, from, to - from);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && c != 0 || c == '\u00a0' || c == '\ufeff';
    }

    /** The first cell with a character that no text should have: a NUL, or one that could not be decoded; -1: none. */
    public int brokenCell() {
        int from = 0;
        for (int cell = 0; cell < stored; cell++) {
            for (int i = from; i < ends[cell]; i++) {
                if (chars[i] == 0 || chars[i] == '\uFFFD') {
                    return cell;
                }
            }
            from = ends[cell];
        }
        return -1;
    }

    /** Equal for rows that are equal cell by cell, and for others with a chance of one in 2^64. */
    long fingerprint(long seed) {
        long hash = seed;
        int from = 0;
        for (int cell = 0; cell < stored; cell++) {
            for (int i = from; i < ends[cell]; i++) {
                hash = mix(hash, chars[i]);
            }
            hash = mix(hash, 0x1_0000);
            from = ends[cell];
        }
        return mix(hash, cells);
    }

    private static long mix(long hash, long value) {
        long mixed = hash ^ value;
        return mixed * MULTIPLIER ^ Math.unsignedMultiplyHigh(mixed, MULTIPLIER);
    }
}
