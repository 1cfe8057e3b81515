package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.trackfit.testsupport.Postgres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Another replica is played by plain SQL, which puts back what it changed. */
@QuarkusTest
class CatalogFollowsTest {

    private final Catalog catalog;
    private final Swaps swaps;

    CatalogFollowsTest(Catalog catalog, Swaps swaps) {
        this.catalog = catalog;
        this.swaps = swaps;
    }

    /** The versions swapped to, in order. */
    @ApplicationScoped
    static class Swaps {
        private final List<String> versions = new CopyOnWriteArrayList<>();

        void swapped(@Observes SnapshotSwapped swapped) {
            versions.add(swapped.snapshot().version());
        }

        List<String> versions() {
            return versions;
        }
    }

    @Test
    void an_edition_loaded_by_another_replica_is_served_soon() throws SQLException, InterruptedException {
        var own = catalog.snapshot().version();
        var number = catalog.edition().orElseThrow().number();
        try {
            execute("insert into catalog_content select number + 1, 'another', 'another', now() from catalog_content"
                    + " where number = " + number + "; select pg_notify('trackfit', 'catalog')");
            awaitSwapTo("another");
        } finally {
            execute("delete from catalog_content where version = 'another'");
        }
        awaitSwapTo(own);
    }

    private void awaitSwapTo(String version) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!version.equals(swaps.versions().getLast()) && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
        assertThat(swaps.versions()).endsWith(version);
        assertThat(catalog.snapshot().version()).isEqualTo(version);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
