package io.trackfit.shared.http;

import org.jspecify.annotations.Nullable;

/** An answer that may have a next page. */
public interface Paged {

    @Nullable
    String nextCursor();
}
