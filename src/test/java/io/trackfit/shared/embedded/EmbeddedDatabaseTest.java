package io.trackfit.shared.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One directory through all that can happen to it, in this order: making a new one for each test takes seconds. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedDatabaseTest {

    private static final Path HOME = Path.of("target", "embedded-database-test").toAbsolutePath();

    @BeforeAll
    static void from_nothing() throws IOException {
        Directories.delete(HOME);
    }

    @AfterAll
    static void nothing_is_left() throws IOException {
        Directories.delete(HOME);
    }

    @Test
    @Order(1)
    void a_directory_of_another_major_is_refused_and_not_touched() throws Exception {
        Path other = Files.createDirectories(HOME.resolve("postgres-17"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(HOME))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("written by PostgreSQL 17, and this Trackfit brings 18")
                .hasMessageNotContaining("\n");
        assertThat(other).isEmptyDirectory();
        Files.delete(other);

        Path ours = Files.createDirectories(HOME.resolve("postgres-18"));
        Files.writeString(ours.resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(HOME)).hasMessageContaining("written by PostgreSQL 16");
        assertThat(ours.resolve("PG_VERSION")).hasContent("16");
        Directories.delete(ours);
    }

    @Test
    @Order(2)
    void an_initdb_that_was_killed_is_begun_again() throws Exception {
        Path unfinished = Files.createDirectories(HOME.resolve("initialising"));
        Files.writeString(unfinished.resolve("postgresql.conf"), "broken");
        try (var database = EmbeddedDatabase.start(HOME)) {
            execute(database, "create table kept (note text)");
            execute(database, "insert into kept values ('here')");
        }
        assertThat(unfinished).doesNotExist();
    }

    @Test
    @Order(3)
    void data_survives_and_only_its_owner_reads_it() throws Exception {
        try (var database = EmbeddedDatabase.start(HOME)) {
            assertThat(note(database)).isEqualTo("here");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(Files.getPosixFilePermissions(HOME.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    @Order(4)
    void a_second_owner_is_refused_and_the_first_goes_on() throws Exception {
        try (var database = EmbeddedDatabase.start(HOME)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(HOME))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Another Trackfit is using %s. Stop it, or set TRACKFIT_DATA_DIR to another directory."
                            .formatted(HOME));
            assertThat(note(database)).isEqualTo("here");
        }
    }

    @Test
    @Order(5)
    void a_server_that_was_killed_comes_back_on_its_port() throws Exception {
        try (var database = EmbeddedDatabase.start(HOME)) {
            long killed = postmaster();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            assertThat(noteWithin(Duration.ofSeconds(20), database, killed)).isEqualTo("here");
        }
    }

    @Test
    @Order(6)
    void a_server_left_behind_is_stopped_and_its_data_kept() throws Exception {
        var directory = new DataDirectory(HOME);
        var left = new PostgresServer(PostgresBinaries.in(directory.binaries()), directory.data(), directory.log());
        left.start(directory.port());
        long orphan = postmaster();
        try (var database = EmbeddedDatabase.start(HOME)) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(note(database)).isEqualTo("here");
        }
        assertThat(left.isRunning()).isFalse();
    }

    @Test
    @Order(7)
    void a_process_number_that_now_is_a_strangers_does_not_block_the_start() throws Exception {
        Path pidFile = HOME.resolve("postgres-18/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");
        try (var database = EmbeddedDatabase.start(HOME)) {
            assertThat(note(database)).isEqualTo("here");
        }
        assertThat(pidFile).doesNotExist();
    }

    @Test
    @Order(8)
    void a_taken_port_is_given_up_for_another() throws Exception {
        int before = new DataDirectory(HOME).port();
        try (var taken = new ServerSocket(before);
                var database = EmbeddedDatabase.start(HOME)) {
            assertThat(database.jdbcUrl()).doesNotContain(":" + taken.getLocalPort());
            assertThat(note(database)).isEqualTo("here");
        }
    }

    @Test
    @Order(9)
    void a_lost_password_is_said() throws Exception {
        Files.delete(HOME.resolve("password"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(HOME))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("holds the password");
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(HOME.resolve("postgres-18/postmaster.pid")).getFirst());
    }

    private static String noteWithin(Duration limit, EmbeddedDatabase database, long killed) throws Exception {
        Instant end = Instant.now().plus(limit);
        while (true) {
            try {
                if (postmaster() != killed) {
                    return note(database);
                }
            } catch (SQLException | IOException notYet) {
                assertThat(Instant.now()).isBefore(end);
            }
            Thread.sleep(100);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String note(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select note from kept")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
