package io.trackfit.access.key;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as we know it: all but the key itself.
 *
 * @param hash SHA-256 of the key, in hexadecimal
 * @param expiresAt from when it is worth nothing; null: never
 * @param revokedAt since when it is worth nothing; null: it was not revoked
 * @param lastUsedAt about when it was last used; null: never
 */
record ApiKey(
        String id,
        String name,
        Set<Role> roles,
        Origin origin,
        String hash,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    /** Where a key came from. */
    enum Origin {
        /** Printed at a start that found no key of an administrator. */
        FIRST,
        /** Given by {@code TRACKFIT_ADMIN_KEY}. */
        CONFIGURED,
        /** Issued over HTTP. */
        ISSUED
    }

    ApiKey {
        roles = Set.copyOf(roles);
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    ApiKey revoked(Instant now) {
        return new ApiKey(id, name, roles, origin, hash, createdAt, expiresAt, now, lastUsedAt);
    }
}
