package io.trackfit.training.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A measured value with its interval of 95 %: percentiles over resampled groups of near-duplicates. */
record Interval(double value, double low, double high) {

    private static final long SEED = 20_261_122;

    static Interval of(int[] chosen, int[] groups, int rounds, ToDoubleFunction<int[]> statistic) {
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i : chosen) {
            members.computeIfAbsent(groups[i], any -> new ArrayList<>()).add(i);
        }
        var all = members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        var random = new Random(SEED);
        var values = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            var drawn = new int[chosen.length * 2 + 64];
            int size = 0;
            for (int i = 0; i < all.size(); i++) {
                for (int member : all.get(random.nextInt(all.size()))) {
                    if (size == drawn.length) {
                        drawn = Arrays.copyOf(drawn, size * 2);
                    }
                    drawn[size++] = member;
                }
            }
            values[round] = statistic.applyAsDouble(Arrays.copyOf(drawn, size));
        }
        Arrays.sort(values);
        return new Interval(
                statistic.applyAsDouble(chosen),
                values[(int) Math.floor(rounds * 0.025)],
                values[(int) Math.ceil(rounds * 0.975) - 1]);
    }
}
