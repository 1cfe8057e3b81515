package io.trackfit.market.cells;

import java.util.List;

/** The time of a cell: one year, or the last {@value #WINDOW} years up to one. Both ends count. */
public record Years(int from, int to) {

    /** Years that the wider cells are of. */
    public static final int WINDOW = 3;

    public Years {
        if (to != from && to != from + WINDOW - 1) {
            throw new IllegalArgumentException("%d to %d is neither a year nor a window.".formatted(from, to));
        }
    }

    public static Years of(int year) {
        return new Years(year, year);
    }

    /** The window that ends with a year. */
    public static Years upTo(int year) {
        return new Years(year - WINDOW + 1, year);
    }

    /** All times that a year counts in, the year itself first. */
    public static List<Years> with(int year) {
        return List.of(of(year), upTo(year), upTo(year + 1), upTo(year + 2));
    }

    public boolean single() {
        return from == to;
    }

    /** {@code 2024} or {@code 2022-2024}. */
    @Override
    public String toString() {
        return single() ? Integer.toString(from) : from + "-" + to;
    }
}
