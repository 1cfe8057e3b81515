package io.trackfit.access.key;

import io.trackfit.shared.problem.NotFound;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Issues, shows and revokes keys. */
@ApplicationScoped
class ApiKeys {

    private static final String ID_LETTERS = "bcdfghjkmnpqrstvwxyz23456789";
    private static final int ID_LENGTH = 10;
    private static final String CONFIGURED_ID = "configured-admin";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A key that was just made, with what its owner has to keep: nobody can show it again. */
    record Issued(ApiKey key, Secret secret) {}

    private final KeyRows rows;
    private final KnownKeys known;
    private final Clock clock;

    ApiKeys(KeyRows rows, KnownKeys known, Clock clock) {
        this.rows = rows;
        this.known = known;
        this.clock = clock;
    }

    List<ApiKey> all() {
        return rows.all().keys();
    }

    ApiKey one(String id) {
        return find(all(), id);
    }

    Issued issue(String name, Set<Role> roles, @Nullable Instant expiresAt) {
        var issued = make(name, roles, ApiKey.Origin.ISSUED, expiresAt);
        return changed(rows.change(keys -> new KeyRows.Change<>(List.of(issued.key()), issued)));
    }

    /** Makes a key worthless. Twice is once. */
    ApiKey revoke(String id) {
        return changed(rows.change(keys -> {
            var key = find(keys, id);
            var now = now();
            if (key.revokedAt() != null) {
                return new KeyRows.Change<>(List.of(), key);
            }
            if (key.origin() == ApiKey.Origin.CONFIGURED) {
                throw new Refused(
                        ProblemType.CONFLICT,
                        "This key is set by TRACKFIT_ADMIN_KEY: change it there and start the service again.");
            }
            if (opensAsAdmin(now).test(key)
                    && keys.stream().filter(opensAsAdmin(now)).count() == 1) {
                throw new Refused(
                        ProblemType.CONFLICT, "This is the last key of an administrator. Issue another one first.");
            }
            var revoked = key.revoked(now);
            return new KeyRows.Change<>(List.of(revoked), revoked);
        }));
    }

    /** The key of {@code TRACKFIT_ADMIN_KEY} opens from now on, and the one it had before no more. */
    void configure(@Nullable Secret secret) {
        changed(rows.change(keys -> new KeyRows.Change<>(configured(keys, secret), keys)));
    }

    private List<ApiKey> configured(List<ApiKey> keys, @Nullable Secret secret) {
        var before = keys.stream().filter(key -> key.id().equals(CONFIGURED_ID)).findFirst();
        if (secret == null) {
            return before.filter(key -> key.revokedAt() == null).stream()
                    .map(key -> key.revoked(now()))
                    .toList();
        }
        var hash = secret.hash();
        if (before.filter(key -> key.hash().equals(hash) && key.revokedAt() == null)
                .isPresent()) {
            return List.of();
        }
        if (keys.stream().anyMatch(key -> key.hash().equals(hash) && !key.id().equals(CONFIGURED_ID))) {
            throw new IllegalStateException("TRACKFIT_ADMIN_KEY is a key that was issued before: choose another.");
        }
        return List.of(new ApiKey(
                CONFIGURED_ID,
                "TRACKFIT_ADMIN_KEY",
                Set.of(Role.ADMIN),
                ApiKey.Origin.CONFIGURED,
                hash,
                now(),
                null,
                null,
                null));
    }

    /** A key for whoever starts the service, unless there is one that opens as an administrator. */
    Optional<Issued> first() {
        var issued = make("First key, printed at start", Set.of(Role.ADMIN), ApiKey.Origin.FIRST, null);
        return changed(rows.change(keys -> keys.stream().anyMatch(opensAsAdmin(now()))
                ? new KeyRows.Change<>(List.of(), Optional.<Issued>empty())
                : new KeyRows.Change<>(List.of(issued.key()), Optional.of(issued))));
    }

    /** No finer than PostgreSQL keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Issued make(String name, Set<Role> roles, ApiKey.Origin origin, @Nullable Instant expiresAt) {
        var secret = Secret.random();
        return new Issued(
                new ApiKey(randomId(), name, roles, origin, secret.hash(), now(), expiresAt, null, null), secret);
    }

    /** What is decided is in force here at once, on other replicas when they are told. */
    private <T> T changed(T result) {
        known.look();
        return result;
    }

    private static Predicate<ApiKey> opensAsAdmin(Instant now) {
        return key -> key.is(Role.ADMIN) && key.opensAt(now);
    }

    private static ApiKey find(List<ApiKey> keys, String id) {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("key", id, List.of()));
    }

    private static String randomId() {
        var letters = new ArrayList<String>();
        for (int i = 0; i < ID_LENGTH; i++) {
            letters.add(String.valueOf(ID_LETTERS.charAt(RANDOM.nextInt(ID_LETTERS.length()))));
        }
        return "key-" + String.join("", letters);
    }
}
