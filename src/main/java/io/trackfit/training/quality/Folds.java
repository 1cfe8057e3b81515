package io.trackfit.training.quality;

import io.trackfit.training.learning.Casebook;
import java.util.Random;
import java.util.TreeMap;

/** Which part each case is measured in; it is learned from in all other parts. */
final class Folds {

    private Folds() {}

    /** Each source is a part of its own. */
    static int[] bySource(Casebook book) {
        var parts = new TreeMap<String, Integer>();
        book.cases().forEach(one -> parts.put(one.source(), 0));
        int next = 0;
        for (var part : parts.entrySet()) {
            part.setValue(next++);
        }
        return book.cases().stream()
                .mapToInt(one -> parts.getOrDefault(one.source(), 0))
                .toArray();
    }

    /** Parts at random, near-duplicates in the same one. */
    static int[] atRandom(Casebook book, int parts, long seed) {
        var random = new Random(seed);
        var ofGroup = new int[book.groups().length];
        for (int i = 0; i < ofGroup.length; i++) {
            ofGroup[i] = random.nextInt(parts);
        }
        var folds = new int[ofGroup.length];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = ofGroup[book.groups()[i]];
        }
        return folds;
    }

    static int parts(int[] folds) {
        int most = 0;
        for (int fold : folds) {
            most = Math.max(most, fold);
        }
        return most + 1;
    }
}
