package io.trackfit.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * A part of a sum, with the facts behind it.
 *
 * @param id what contributed: a piece of evidence ({@code skill:spark}) or a criterion ({@code skill-coverage})
 * @param points in the unit of the sum it belongs to
 */
public record Contribution(String id, long points, Reason reason) {

    /** Greatest first; equals by id, so that the order never depends on the order of telling. */
    private static final Comparator<Contribution> ORDER = (a, b) -> {
        int points = Long.compare(b.points, a.points);
        return points != 0 ? points : a.id.compareTo(b.id);
    };

    public static List<Contribution> inOrder(List<Contribution> contributions) {
        contributions.sort(ORDER);
        return List.copyOf(contributions);
    }
}
