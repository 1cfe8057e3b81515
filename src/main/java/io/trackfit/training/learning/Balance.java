package io.trackfit.training.learning;

import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Form;
import io.trackfit.training.cases.Label;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each case counts. Forms count alike, and so do the three classes within a form: how many of each were collected
 * is an accident. Between the two tracks each source counts alike on both sides, or what is usual in a source would pass
 * for what is usual in the track it happens to hold more of. What a source counts is the harmonic mean of its cases on the
 * two sides; a source with one side only cannot compare and counts little. Sums to 1.
 */
final class Balance {

    /** Of a source with cases on one side only: this times the square root of their number. */
    private static final double ONE_SIDED = 0.3;

    private Balance() {}

    private record Cell(Form form, String source, Label label) {}

    static double[] weights(List<Case> cases) {
        var counts = new HashMap<Cell, Integer>();
        cases.forEach(one -> counts.merge(cell(one, one.label()), 1, Integer::sum));
        var weights = new double[cases.size()];
        Map<Form, Map<Label, Double>> sums = new EnumMap<>(Form.class);
        for (int i = 0; i < weights.length; i++) {
            var one = cases.get(i);
            int here = counts.getOrDefault(cell(one, one.label()), 0);
            weights[i] = amount(one, here, counts) / here;
            sums.computeIfAbsent(one.form(), any -> new EnumMap<>(Label.class))
                    .merge(one.label(), weights[i], Double::sum);
        }
        int cells = sums.values().stream().mapToInt(Map::size).sum();
        for (int i = 0; i < weights.length; i++) {
            var one = cases.get(i);
            weights[i] /= sums.getOrDefault(one.form(), Map.of()).getOrDefault(one.label(), 1.0) * cells;
        }
        return weights;
    }

    private static double amount(Case one, int here, Map<Cell, Integer> counts) {
        if (one.label() == Label.OTHER) {
            return here;
        }
        double ai = counts.getOrDefault(cell(one, Label.AI_ENGINEERING), 0);
        double data = counts.getOrDefault(cell(one, Label.DATA_ENGINEERING), 0);
        return ai > 0 && data > 0 ? 2 * ai * data / (ai + data) : ONE_SIDED * Math.sqrt(here);
    }

    private static Cell cell(Case one, Label label) {
        return new Cell(one.form(), one.source(), label);
    }
}
