package io.trackfit.market.cells;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Hides as many counts as it takes that no hidden one can be computed: of each shown parent, what is left when its shown
 * children, one by one or all of a kind together, are taken away is 0 or at least a threshold. It does not see what several
 * kinds of children tell together.
 *
 * @param <C> what is counted
 */
public final class ComplementarySuppression<C> {

    private final Map<C, Long> confidential;
    private final Comparator<C> smallestFirst;
    private final List<Kin<C>> kins;
    private final long least;

    /** A parent, and the kind of child that something is of it: only children of one kind can be added up. */
    public record Direction<C>(C parent, String kind) {}

    private record Kin<C>(C parent, List<C> children) {}

    /**
     * @param confidential rows of sources that want small cells kept secret, of every count there is
     * @param directions the parents of a count
     * @param id orders equals, so that the same counts are hidden wherever this is computed
     */
    public ComplementarySuppression(
            Map<C, Long> confidential,
            Function<C, Stream<Direction<C>>> directions,
            Function<C, String> id,
            long least) {
        this.confidential = Map.copyOf(confidential);
        this.smallestFirst = Comparator.comparing(this::of).thenComparing(id);
        this.kins = kins(this.confidential, directions, id);
        this.least = least;
    }

    /** Those of the given counts that can be shown. */
    public Set<C> shown(Collection<C> wanted) {
        var shown = new HashSet<C>();
        wanted.stream().filter(it -> safe(of(it))).forEach(shown::add);
        boolean stable = false;
        while (!stable) { // what is hidden from one parent is missing to another
            stable = true;
            for (var kin : kins) {
                for (var leak = leak(kin, shown); leak.isPresent(); leak = leak(kin, shown)) {
                    shown.remove(leak.get());
                    stable = false;
                }
            }
        }
        return Set.copyOf(shown);
    }

    private boolean safe(long rows) {
        return rows == 0 || rows >= least;
    }

    private long of(C count) {
        return confidential.getOrDefault(count, 0L);
    }

    /** A shown child that must go, the smallest first so that little is lost. */
    private Optional<C> leak(Kin<C> kin, Set<C> shown) {
        if (!shown.contains(kin.parent())) {
            return Optional.empty();
        }
        long whole = of(kin.parent());
        var children = kin.children().stream()
                .filter(shown::contains)
                .filter(child -> of(child) > 0)
                .sorted(smallestFirst)
                .toList();
        var alone = children.stream().filter(child -> !safe(whole - of(child))).findFirst();
        long rest = whole - children.stream().mapToLong(this::of).sum();
        return alone.isPresent() || safe(rest) ? alone : children.stream().findFirst();
    }

    private static <C> List<Kin<C>> kins(
            Map<C, Long> counts, Function<C, Stream<Direction<C>>> directions, Function<C, String> id) {
        var children = new HashMap<Direction<C>, List<C>>();
        for (var count : counts.keySet()) {
            directions
                    .apply(count)
                    .filter(direction -> counts.containsKey(direction.parent()))
                    .forEach(direction -> children.computeIfAbsent(direction, _ -> new ArrayList<>())
                            .add(count));
        }
        return children.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Direction<C>, List<C>> it) ->
                                id.apply(it.getKey().parent()))
                        .thenComparing(it -> it.getKey().kind()))
                .map(entry -> new Kin<>(entry.getKey().parent(), List.copyOf(entry.getValue())))
                .toList();
    }
}
