package io.trackfit.access.key;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key, without what opens anything.
 *
 * @param roles what it may do
 * @param origin {@code first}: printed at a start; {@code configured}: set by TRACKFIT_ADMIN_KEY; {@code issued}: over HTTP
 * @param expiresAt from when it opens nothing; null: never
 * @param lastUsedAt when it was last used, as far as this replica knows; others tell within a minute or two. Null: never
 * @param revokedAt since when it opens nothing; null: it was not revoked
 */
record ApiKeyView(
        String id,
        String name,
        List<Role> roles,
        ApiKey.Origin origin,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    static ApiKeyView of(ApiKey key, @Nullable Instant lastUsedAt) {
        return new ApiKeyView(
                key.id(),
                key.name(),
                key.roles().stream().sorted().toList(),
                key.origin(),
                key.createdAt(),
                key.expiresAt(),
                lastUsedAt,
                key.revokedAt());
    }
}
