package io.trackfit.training.learning;

import io.trackfit.training.cases.Label;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows to learn from, each with its label and how much it counts; the weights sum to 1.
 *
 * @param rows evidence
 * @param labels of each row
 * @param weights of each row
 */
public record Sample(List<Design.Row> rows, List<Label> labels, double[] weights) {

    /**
     * The given cases, balanced. A person who answered work statements too counts half with and half without them, so
     * that skills are learned for profiles that answer none.
     *
     * @param chosen places in the casebook
     */
    public static Sample of(Casebook book, int[] chosen) {
        var balance = Balance.weights(
                Arrays.stream(chosen).mapToObj(book.cases()::get).toList());
        var rows = new LinkedHashMap<Key, Entry>();
        for (int i = 0; i < chosen.length; i++) {
            var one = book.cases().get(chosen[i]);
            var row = book.rows().get(chosen[i]);
            double weight = one.hasActivities() ? balance[i] / 2 : balance[i];
            add(rows, row, one.label(), weight);
            if (one.hasActivities()) {
                add(rows, book.withoutStatements().get(chosen[i]), one.label(), weight);
            }
        }
        var all = List.copyOf(rows.values());
        return new Sample(
                all.stream().map(entry -> entry.row).toList(),
                all.stream().map(entry -> entry.label).toList(),
                all.stream().mapToDouble(entry -> entry.weight).toArray());
    }

    /** The same evidence with the same label is one row that weighs more: learning takes half the time. */
    private static void add(Map<Key, Entry> rows, Design.Row row, Label label, double weight) {
        rows.computeIfAbsent(new Key(row.key(), label), any -> new Entry(row, label)).weight += weight;
    }

    private record Key(String evidence, Label label) {}

    private static final class Entry {

        private final Design.Row row;
        private final Label label;
        private double weight;

        Entry(Design.Row row, Label label) {
            this.row = row;
            this.label = label;
        }
    }
}
