package io.trackfit.access.key;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A key as kept in PostgreSQL. */
@Entity
@Table(name = "api_key")
class ApiKeyRow {

    @Id
    String id;

    String name;

    List<String> roles;

    @Enumerated(EnumType.STRING)
    ApiKey.Origin origin;

    String hash;

    Instant createdAt;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant revokedAt;

    @Nullable
    Instant lastUsedAt;

    long revision;

    static ApiKeyRow of(ApiKey key, long revision) {
        var row = new ApiKeyRow();
        row.id = key.id();
        row.name = key.name();
        row.roles = key.roles().stream().sorted().map(Role::word).toList();
        row.origin = key.origin();
        row.hash = key.hash();
        row.createdAt = key.createdAt();
        row.expiresAt = key.expiresAt();
        row.revokedAt = key.revokedAt();
        row.lastUsedAt = key.lastUsedAt();
        row.revision = revision;
        return row;
    }

    ApiKey toKey() {
        var words = roles.stream()
                .map(word -> Role.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return new ApiKey(id, name, words, origin, hash, createdAt, expiresAt, revokedAt, lastUsedAt);
    }
}
