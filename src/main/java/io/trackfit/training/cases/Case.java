package io.trackfit.training.cases;

import io.trackfit.scoring.Profile;

/**
 * One labelled case, read as the service would read it.
 *
 * @param near an "other" whose title comes close to a track: no fair negative
 * @param core labelled by a plain title; not by a loose or a managing one
 * @param country as the source writes it; empty: not told
 * @param years group of years as the source writes it; empty: not told
 * @param sketch what near-duplicates have in common, see {@link Sketch}
 */
public record Case(
        String id,
        String source,
        Form form,
        Label label,
        boolean near,
        boolean core,
        boolean english,
        String country,
        String years,
        Profile profile,
        long[] sketch) {

    /** Counts for the headline figures, and is learned from: core, English, and not near a track under another label. */
    public boolean isPlain() {
        return core && english && !near;
    }

    /** Work statements were answered too. */
    public boolean hasActivities() {
        return !profile.workStyle().isEmpty();
    }
}
