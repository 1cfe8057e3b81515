package io.trackfit.access.key;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The key every installation begins with: given as {@code TRACKFIT_ADMIN_KEY}, or made and printed once. */
@ApplicationScoped
public class AdminKey {

    /** The name of the setting; as an environment variable {@code TRACKFIT_ADMIN_KEY}. */
    public static final String SETTING = "trackfit.admin-key";

    private static final int SHORTEST = 32;
    private static final int LONGEST = 200;

    /** Before anything is announced as ready. */
    private static final int EARLY = 300;

    private final ApiKeys keys;
    private final Optional<String> configured;

    AdminKey(ApiKeys keys, @ConfigProperty(name = SETTING) Optional<String> configured) {
        this.keys = keys;
        this.configured = configured;
    }

    /** What is wrong with a key somebody wants to set; null: nothing. Never the key itself. */
    public static @Nullable String fault(String key) {
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            return "TRACKFIT_ADMIN_KEY needs %d to %d characters; it has %d. 'openssl rand -hex 32' makes a good one."
                    .formatted(SHORTEST, LONGEST, key.length());
        }
        if (!key.chars().allMatch(it -> it > ' ' && it < 127)) {
            return "TRACKFIT_ADMIN_KEY may have letters, digits and signs of ASCII only, and no space.";
        }
        if (key.chars().distinct().count() < SHORTEST / 4) {
            return "TRACKFIT_ADMIN_KEY is too easily guessed. 'openssl rand -hex 32' makes a good one.";
        }
        return null;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        configured.map(AdminKey::fault).ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        keys.configure(configured.map(Secret::new).orElse(null));
        keys.first().ifPresent(issued -> Log.infof("""
                        First admin key, shown only now:
                          %s
                          Send it in the header X-API-Key. It is kept as a hash only; TRACKFIT_ADMIN_KEY sets another.""", issued.secret().text()));
    }
}
