package io.trackfit.training.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Groups cases that say nearly the same, so that no case is learned from that is measured with. */
public final class NearDuplicates {

    /** Places of a sketch looked at together: texts that share half of their runs meet in one of 16 bands almost surely. */
    private static final int BAND = 4;

    private static final int ALIKE_PERMILLE = 600;

    private NearDuplicates() {}

    /** For each case the number of its group: the place of the group's first case. */
    public static int[] groups(List<Case> cases) {
        var first = new int[cases.size()];
        Arrays.setAll(first, i -> i);
        var seen = new HashMap<List<Object>, Integer>();
        for (int i = 0; i < first.length; i++) {
            var one = cases.get(i);
            if (one.form() != Form.POSTING_TEXT) {
                // Lists are short: they are duplicates only if they are the same.
                var key = List.<Object>of(one.form(), Arrays.hashCode(one.sketch()), one.sketch()[0]);
                Integer earlier = seen.putIfAbsent(key, i);
                if (earlier != null) {
                    join(first, i, earlier);
                }
                continue;
            }
            for (int from = 0; from < Sketch.SIZE; from += BAND) {
                var key = List.<Object>of(from, Arrays.hashCode(Arrays.copyOfRange(one.sketch(), from, from + BAND)));
                Integer earlier = seen.putIfAbsent(key, i);
                if (earlier != null
                        && Sketch.agreement(one.sketch(), cases.get(earlier).sketch()) >= ALIKE_PERMILLE) {
                    join(first, i, earlier);
                }
            }
        }
        for (int i = 0; i < first.length; i++) {
            first[i] = root(first, i);
        }
        return first;
    }

    private static void join(int[] first, int a, int b) {
        int x = root(first, a);
        int y = root(first, b);
        first[Math.max(x, y)] = Math.min(x, y);
    }

    private static int root(int[] first, int i) {
        int at = i;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }
}
