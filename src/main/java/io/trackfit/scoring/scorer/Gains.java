package io.trackfit.scoring.scorer;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The skills that would gain towards a goal, best first, as {@link io.trackfit.scoring.NextStep#ORDER} has it. Packed in
 * numbers, because a profile has hundreds of them, of which a few are shown.
 */
final class Gains implements Iterable<Goal.Ask> {

    /** In a packed number: whether it is not enough to judge by, then what is missing to the most, then the place by id. */
    private static final int ENOUGH_SHIFT = 48;

    private static final int READINESS_SHIFT = 16;
    private static final int MOST = 0xFFFF;

    private final Goal goal;
    private final long[] packed;
    private int size;

    Gains(Goal goal) {
        this.goal = goal;
        packed = new long[goal.asksById.length];
    }

    /**
     * @param place of the skill among what the goal asks, by id
     * @param readiness what is gained, in tenths of a point, 0 to 1000
     */
    void add(int place, int readiness, boolean enough) {
        packed[size++] = (enough ? 0 : 1L << ENOUGH_SHIFT) | (long) (MOST - readiness) << READINESS_SHIFT | place;
    }

    void sort() {
        Arrays.sort(packed, 0, size);
    }

    int size() {
        return size;
    }

    Goal.Ask ask(int at) {
        return goal.asksById[(int) packed[at] & MOST];
    }

    int readiness(int at) {
        return MOST - ((int) (packed[at] >> READINESS_SHIFT) & MOST);
    }

    /** Whether one of them alone would be enough to judge by. */
    boolean isAnyEnough() {
        return size > 0 && packed[0] >> ENOUGH_SHIFT == 0;
    }

    @Override
    public Iterator<Goal.Ask> iterator() {
        return Arrays.stream(packed, 0, size)
                .mapToObj(it -> goal.asksById[(int) it & MOST])
                .iterator();
    }
}
