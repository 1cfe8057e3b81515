package io.trackfit.training.learning;

import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.NearDuplicates;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The labelled cases with their evidence as numbers, worked out once.
 *
 * @param rows evidence of each case
 * @param withoutStatements the same without answers to work statements
 * @param groups number of the group of near-duplicates each belongs to
 */
public record Casebook(
        Design design, List<Case> cases, List<Design.Row> rows, List<Design.Row> withoutStatements, int[] groups) {

    public static Casebook of(Design design, List<Case> cases) {
        return new Casebook(
                design,
                cases,
                cases.stream().map(one -> design.row(one.profile())).toList(),
                cases.stream()
                        .map(one -> design.row(Profiles.withoutStatements(one.profile())))
                        .toList(),
                NearDuplicates.groups(cases));
    }

    /** Places of the cases that are learned from and count for the headline figures. */
    public int[] plain() {
        return IntStream.range(0, cases.size())
                .filter(i -> cases.get(i).isPlain())
                .toArray();
    }
}
