package io.trackfit.shared.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for a way from something back to itself. */
public final class Cycles {

    private Cycles() {}

    /** The first cycle found, from its start back to it ({@code [a, b, a]}). */
    public static Optional<List<String>> find(Map<String, List<String>> next) {
        var done = new HashSet<String>();
        for (var start : next.keySet()) {
            var cycle = from(start, next, new ArrayList<>(), done);
            if (cycle.isPresent()) {
                return cycle;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> from(
            String at, Map<String, List<String>> next, List<String> path, Set<String> done) {
        int seen = path.indexOf(at);
        path.add(at);
        if (seen >= 0) {
            return Optional.of(List.copyOf(path.subList(seen, path.size())));
        }
        if (done.add(at)) {
            for (var following : next.getOrDefault(at, List.of())) {
                var cycle = from(following, next, path, done);
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        path.removeLast();
        return Optional.empty();
    }
}
