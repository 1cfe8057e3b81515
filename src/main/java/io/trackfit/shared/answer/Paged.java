package io.trackfit.shared.answer;

import org.jspecify.annotations.Nullable;

/** An answer that may have a next page. */
public interface Paged {

    @Nullable
    String nextCursor();
}
