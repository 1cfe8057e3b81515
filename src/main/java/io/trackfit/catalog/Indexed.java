package io.trackfit.catalog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things in their reviewed order that are found by id. Immutable. */
public final class Indexed<T> {

    private final List<T> all;
    private final Map<String, T> byId;

    private Indexed(List<T> all, Map<String, T> byId) {
        this.all = all;
        this.byId = byId;
    }

    /** Fails on a repeated id. */
    public static <T> Indexed<T> of(Collection<T> things, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        for (var thing : things) {
            if (byId.put(id.apply(thing), thing) != null) {
                throw new IllegalArgumentException("The id '%s' is there twice.".formatted(id.apply(thing)));
            }
        }
        return new Indexed<>(List.copyOf(things), Collections.unmodifiableMap(byId));
    }

    public List<T> all() {
        return all;
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<String> ids() {
        return byId.keySet();
    }

    /** Ids that were perhaps meant by one that nothing has, nearest first. */
    public List<String> nearest(String id, int limit) {
        var names = byId.keySet().stream()
                .map(known -> new NearestNames.Name(known, known))
                .toList();
        return NearestNames.of(names).nearest(id, limit).stream()
                .map(NearestNames.Near::id)
                .toList();
    }

    public int size() {
        return all.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Indexed<?> indexed && all.equals(indexed.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
