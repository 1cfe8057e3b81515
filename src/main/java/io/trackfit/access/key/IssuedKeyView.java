package io.trackfit.access.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key that was just issued.
 *
 * @param key what to send as X-API-Key. Keep it now: nobody can show it again
 * @param roles what it may do
 * @param expiresAt from when it opens nothing; null: never
 */
record IssuedKeyView(
        String id,
        String key,
        String name,
        List<Role> roles,
        Instant createdAt,
        @Nullable Instant expiresAt) {

    static IssuedKeyView of(ApiKeys.Issued issued) {
        var key = issued.key();
        return new IssuedKeyView(
                key.id(),
                issued.secret().text(),
                key.name(),
                key.roles().stream().sorted().toList(),
                key.createdAt(),
                key.expiresAt());
    }
}
