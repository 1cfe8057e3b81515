package io.trackfit.shared.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a collection.
 *
 * @param items in the collection's stable order; empty where nothing matches, never null
 * @param nextCursor send it as {@code cursor} for the next part; null on the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) implements Paged {

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
