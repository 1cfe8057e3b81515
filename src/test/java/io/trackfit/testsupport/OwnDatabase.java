package io.trackfit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * A profile for tests that move the version of the market: they have a database that no other test reads. All classes with
 * this profile share it, and a class leaves behind no visible batch.
 */
public final class OwnDatabase implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Address.class));
    }

    /** Overrides the address that {@link Postgres} gives. */
    public static final class Address implements QuarkusTestResourceLifecycleManager {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public Map<String, String> start() {
            return Map.of("quarkus.datasource.jdbc.url", Postgres.own());
        }

        @Override
        public void stop() {}
    }
}
