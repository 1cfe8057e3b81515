package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.trackfit.shared.database.DatabaseSeen;
import io.trackfit.shared.database.DatabaseState;
import io.trackfit.testsupport.Postgres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another replica is played by plain SQL; what it does is put back. */
@QuarkusTest
class CatalogFollowsTest {

    private static final String LOAD_ANOTHER = """
            insert into catalog_content select max(number) + 1, 'another', 'another', now() from catalog_content;
            select pg_notify('trackfit', 'catalog')""";

    private final Catalog catalog;
    private final Seen seen;
    private final DatabaseState state;
    private String own = "";

    CatalogFollowsTest(Catalog catalog, Seen seen, DatabaseState state) {
        this.catalog = catalog;
        this.seen = seen;
        this.state = state;
    }

    /** What there was to be noticed. */
    @ApplicationScoped
    static class Seen {
        private final List<String> versions = new CopyOnWriteArrayList<>();
        private final AtomicInteger looks = new AtomicInteger();

        void swapped(@Observes SnapshotSwapped swapped) {
            versions.add(swapped.snapshot().version());
        }

        void looked(@ObservesAsync DatabaseSeen looked) {
            looks.incrementAndGet();
        }

        String lastVersion() {
            return versions.getLast();
        }

        int looks() {
            return looks.get();
        }
    }

    @BeforeEach
    void remember() {
        own = catalog.snapshot().version();
    }

    @AfterEach
    void putBack() throws Exception {
        execute("delete from catalog_content where version = 'another'");
        awaitSwapTo(own);
    }

    @Test
    void an_edition_loaded_by_another_replica_is_served_soon() throws Exception {
        execute(LOAD_ANOTHER);
        awaitSwapTo("another");
    }

    @Test
    void a_lost_connection_is_made_again_and_is_not_yet_an_outage() throws Exception {
        execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where application_name = 'trackfit-watch' and datname = current_database()""");
        execute(LOAD_ANOTHER);
        awaitSwapTo("another");
        assertThat(state.away()).isFalse();
    }

    @Test
    void the_last_catalogue_is_kept_while_a_newer_one_cannot_be_read() throws Exception {
        execute("update industry set demands = jsonb_build_object('was', demands)");
        try {
            execute(LOAD_ANOTHER);
            int before = seen.looks();
            await(() -> seen.looks() >= before + 3);
            assertThat(catalog.snapshot().version()).isEqualTo(own);
        } finally {
            execute("update industry set demands = demands -> 'was'");
        }
        awaitSwapTo("another");
    }

    private void awaitSwapTo(String version) throws InterruptedException {
        await(() -> seen.lastVersion().equals(version));
        assertThat(seen.lastVersion()).isEqualTo(version);
        assertThat(catalog.snapshot().version()).isEqualTo(version);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
