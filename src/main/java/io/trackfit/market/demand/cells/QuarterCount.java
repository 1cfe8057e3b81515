package io.trackfit.market.demand.cells;

import java.util.Arrays;
import java.util.List;

/** What one cell counts in one quarter. */
public sealed interface QuarterCount {

    /**
     * It may be told.
     *
     * @param postings distinct ones
     * @param covered postings that name skills, and only such as are listed for the roles of the cell
     * @param sources ids of the registered sources
     * @param skills numbers of the skills named, rising
     * @param named postings that name each
     * @param unlocked of those, the ones that name nothing else than it and listed skills
     * @param pairs skills named together, rising: the lower number in the upper half; none in cells of a level or a city
     * @param together postings that name each pair
     */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing, and there are many of them
    record Counted(
            long postings,
            long covered,
            List<String> sources,
            int[] skills,
            int[] named,
            int[] unlocked,
            long[] pairs,
            int[] together)
            implements QuarterCount {

        /** Postings that name both. */
        public int both(int one, int other) {
            int found =
                    Arrays.binarySearch(pairs, ((long) Math.min(one, other) << Integer.SIZE) + Math.max(one, other));
            return found < 0 ? 0 : together[found];
        }
    }

    /** A source wants it kept secret. */
    record Secret() implements QuarterCount {}

    /** It was something once and cannot be replayed. */
    record Erased(Cause cause) implements QuarterCount {

        /** Why. */
        public enum Cause {
            /** Postings it counted were withdrawn. */
            WITHDRAWN,
            /** Postings it counted are of a source that wants small cells kept secret. */
            CONFIDENTIAL
        }
    }
}
