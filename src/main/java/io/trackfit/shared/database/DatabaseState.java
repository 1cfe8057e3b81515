package io.trackfit.shared.database;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the database answers, as last seen: asking costs nothing, so the event loop may. */
@Singleton
public class DatabaseState {

    private volatile @Nullable Instant awaySince;

    public boolean away() {
        return awaySince != null;
    }

    /** Since when it has not answered; null: it answers. */
    public @Nullable Instant awaySince() {
        return awaySince;
    }

    /** It answered. */
    public void seen() {
        awaySince = null;
    }

    /** It did not answer at {@code now}; the first time counts. */
    public void missed(Instant now) {
        if (awaySince == null) {
            awaySince = now;
        }
    }
}
