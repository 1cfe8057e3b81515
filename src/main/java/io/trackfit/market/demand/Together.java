package io.trackfit.market.demand;

import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Window;
import java.util.List;

/**
 * What is named with a skill, more often than chance would have it.
 *
 * @param cell that was counted: all levels, and no city, because pairs need many postings
 * @param postings distinct ones of the cell
 * @param skills those first that most postings name with it beyond what chance would have
 */
public record Together(DemandCell cell, Window window, long postings, List<Companion> skills) {

    /**
     * Another skill.
     *
     * @param named postings that name both
     * @param lift how many times as many as if both were named independently of each other
     */
    public record Companion(String skill, int named, double lift) {}
}
