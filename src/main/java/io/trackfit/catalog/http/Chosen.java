package io.trackfit.catalog.http;

import io.trackfit.catalog.Indexed;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds things by the ids a request names, and says which were perhaps meant where there are none. */
public final class Chosen {

    private static final int MAX_NEAREST = 3;

    private Chosen() {}

    public static <T> T one(String kind, Indexed<T> all, String id) {
        return all.find(id).orElseThrow(() -> new NotFound(kind, id, all.nearest(id, MAX_NEAREST)));
    }

    /** All, or those whose ids {@code ids} lists with commas, in that order. */
    public static <T> List<T> of(String kind, Indexed<T> all, @Nullable String ids) {
        if (ids == null) {
            return all.all();
        }
        var found = new ArrayList<T>();
        var faults = new ArrayList<Fault>();
        for (var id : new LinkedHashSet<>(List.of(ids.split(",", -1)))) {
            all.find(id)
                    .ifPresentOrElse(
                            found::add,
                            () -> faults.add(Fault.in(
                                    "ids",
                                    "unknown-" + kind,
                                    "There is no %s '%s'.".formatted(kind, id),
                                    all.nearest(id, MAX_NEAREST))));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return found;
    }

    /** Checks that a filter names something there is. */
    public static <T> void require(String parameter, String kind, Indexed<T> all, @Nullable String id) {
        missing(parameter, kind, all, id).ifPresent(fault -> {
            throw new InvalidInput(fault);
        });
    }

    /** What is wrong with a filter that names nothing there is. */
    public static <T> Optional<Fault> missing(String parameter, String kind, Indexed<T> all, @Nullable String id) {
        return id == null || all.find(id).isPresent()
                ? Optional.empty()
                : Optional.of(Fault.in(
                        parameter,
                        "unknown-" + kind,
                        "There is no %s '%s'.".formatted(kind, id),
                        all.nearest(id, MAX_NEAREST)));
    }

    /** Checks that a filter is one of the words in use. */
    static void requireWord(String parameter, @Nullable String word, Stream<String> inUse) {
        if (word != null) {
            var known = new TreeSet<>(inUse.toList());
            if (!known.contains(word)) {
                throw new InvalidInput(Fault.in(
                        parameter, "unknown-value", "Known are " + String.join(", ", known) + ".", List.copyOf(known)));
            }
        }
    }
}
