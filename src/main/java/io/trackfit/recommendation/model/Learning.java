package io.trackfit.recommendation.model;

import java.util.List;

/**
 * What a model was learned from and how well it does. Shares and recalls are in thousandths. Empty for a curated model.
 *
 * @param cases what it was learned from, by source
 * @param settings how strongly it holds on to the curated weights
 * @param evidence every piece of evidence with its cases, and whether its weight was learned
 * @param quality figures measured on cases the model had not seen
 */
public record Learning(List<Cases> cases, Settings settings, List<Counted> evidence, List<Figure> quality) {

    public Learning {
        cases = List.copyOf(cases);
        evidence = List.copyOf(evidence);
        quality = List.copyOf(quality);
    }

    /**
     * Cases of one source that were learned from.
     *
     * @param form posting-text, posting-skills or profile
     */
    public record Cases(String source, String form, int aiEngineering, int dataEngineering, int other) {}

    /**
     * Settings of the regression.
     *
     * @param ridge pull of a weight towards its curated value, in millionths, against a sample that weighs 1
     * @param pair weight of telling the two tracks apart, in thousandths of the weight of telling each from all else
     * @param fewest a piece with fewer cases keeps its curated weight
     */
    public record Settings(int ridge, int pair, int fewest) {}

    /**
     * How often a piece of evidence stands in the cases, told or implied.
     *
     * @param basis {@code learned}, or {@code curated} where there are too few cases
     */
    public record Counted(String id, String basis, int aiEngineering, int dataEngineering, int other) {}

    /**
     * One measured figure with its interval of 95 %.
     *
     * @param measure what was measured
     * @param split how seen and unseen cases were kept apart
     * @param form posting-text, posting-skills or profile
     * @param group part of the cases, or the method it is compared with; {@code all}
     * @param cases how many it was measured on
     * @param value in thousandths
     * @param low lower end, by resampling groups of near-duplicates
     * @param high upper end
     */
    public record Figure(
            String measure, String split, String form, String group, int cases, int value, int low, int high) {}
}
