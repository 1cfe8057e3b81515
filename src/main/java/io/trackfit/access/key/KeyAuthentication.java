package io.trackfit.access.key;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.trackfit.shared.access.KeyHeader;
import io.trackfit.shared.problem.Unavailable;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Collectors;

/** Knows who asks by the header {@code X-API-Key}. Asked only where an endpoint wants to know. */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final KnownKeys known;
    private final LastUse lastUse;

    KeyAuthentication(KnownKeys known, LastUse lastUse) {
        this.known = known;
        this.lastUse = lastUse;
    }

    /** Null, which asks for nothing more, where no key was sent. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identityProviders) {
        var sent = context.request().headers().getAll(KeyHeader.NAME);
        if (sent.isEmpty()) {
            return nobody();
        }
        if (sent.size() > 1) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var found = known.recall(sent.getFirst());
        if (found instanceof KnownKeys.Found.Unknown && known.mayHaveMissed()) {
            return Uni.createFrom()
                    .item(() -> {
                        known.look();
                        return identity(known.recall(sent.getFirst()));
                    })
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        }
        return Uni.createFrom().item(() -> identity(found));
    }

    private SecurityIdentity identity(KnownKeys.Found found) {
        return switch (found) {
            case KnownKeys.Found.Opens(var key) -> {
                lastUse.note(key);
                yield QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(key.id()))
                        .addRoles(key.roles().stream().map(Role::word).collect(Collectors.toSet()))
                        .build();
            }
            case KnownKeys.Found.Unknown() -> throw new AuthenticationFailedException();
            case KnownKeys.Found.Undecided() -> throw new Unavailable("What knows the keys", RETRY);
        };
    }

    @SuppressWarnings("NullAway") // the interface asks for an item that is null
    private static Uni<SecurityIdentity> nobody() {
        return Uni.createFrom().nullItem();
    }

    /** Only for what is not answered by REST, where problems are made. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", KeyHeader.CHALLENGE));
    }
}
