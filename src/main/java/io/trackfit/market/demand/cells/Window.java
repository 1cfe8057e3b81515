package io.trackfit.market.demand.cells;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A time of the published lattice: 3, 6 or 12 months that end with a quarter of the calendar. */
public record Window(Length length, Quarter last) {

    /** What requests call the lengths, shortest first. */
    public static final List<String> WORDS =
            Arrays.stream(Length.values()).map(Length::word).toList();

    private static final String TO = "-to-";

    /** How long, shortest first: a window widens to the next. */
    public enum Length {
        THREE_MONTHS(1, "3-months"),
        SIX_MONTHS(2, "6-months"),
        TWELVE_MONTHS(4, "12-months");

        private final int quarters;
        private final String word;

        Length(int quarters, String word) {
            this.quarters = quarters;
            this.word = word;
        }

        /** What a request calls it. */
        public String word() {
            return word;
        }
    }

    /** The one that is shown where none is asked for. */
    public static Window usual(Quarter last) {
        return new Window(Length.TWELVE_MONTHS, last);
    }

    /**
     * Reads what {@link #toString} gives, or a length alone; empty for anything else.
     *
     * @param newest where a length alone ends
     */
    public static Optional<Window> parse(String text, Quarter newest) {
        int to = text.indexOf(TO);
        var last = to < 0 ? Optional.of(newest) : Quarter.parse(text.substring(to + TO.length()));
        return Arrays.stream(Length.values())
                .filter(length -> length.word.equals(to < 0 ? text : text.substring(0, to)))
                .findFirst()
                .flatMap(length -> last.map(quarter -> new Window(length, quarter)));
    }

    public List<Quarter> quarters() {
        return IntStream.rangeClosed(1 - length.quarters, 0)
                .mapToObj(last::plus)
                .toList();
    }

    /** The one as long that ends where this begins. */
    public Window previous() {
        return new Window(length, last.plus(-length.quarters));
    }

    /** This and the longer ones that end with it, shortest first. */
    public List<Window> widening() {
        return List.of(Length.values()).subList(length.ordinal(), Length.values().length).stream()
                .map(longer -> new Window(longer, last))
                .toList();
    }

    public LocalDate firstDay() {
        return quarters().getFirst().firstDay();
    }

    public LocalDate lastDay() {
        return last.lastDay();
    }

    /** {@code 12-months-to-2023-q4}. */
    @Override
    public String toString() {
        return length.word + TO + last;
    }
}
