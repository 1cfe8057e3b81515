package io.trackfit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL behind every {@code @QuarkusTest} and {@code @QuarkusIntegrationTest}: no test class names it.
 *
 * <p>One server and one fresh database for each test JVM. {@code TRACKFIT_TEST_JDBC_URL} (with {@code _USER} and
 * {@code _PASSWORD}) chooses an external server; the login must be allowed to create databases.
 */
@WithTestResource(value = Postgres.class, scope = TestResourceScope.GLOBAL)
public final class Postgres implements QuarkusTestResourceLifecycleManager {

    /** Quarkus loads this class once for each test profile; only system properties are one for the JVM. */
    private static final String STARTED = "trackfit.test.database-url";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user(),
                "quarkus.datasource.password", password());
    }

    /** Does nothing: the server serves the next test profile too, and ends with the JVM. */
    @Override
    public void stop() {}

    /** Where the database of this run listens; starts it if no test did before. For tests that do without Quarkus. */
    public static String url() {
        synchronized (System.class) {
            String url = System.getProperty(STARTED);
            if (url == null) {
                String external = System.getenv("TRACKFIT_TEST_JDBC_URL");
                url = external == null ? embedded() : freshDatabase(external);
                System.setProperty(STARTED, url);
            }
            return url;
        }
    }

    public static String user() {
        return environment("TRACKFIT_TEST_JDBC_USER", "postgres");
    }

    public static String password() {
        return environment("TRACKFIT_TEST_JDBC_PASSWORD", "postgres");
    }

    private static String embedded() {
        Path home = Path.of("target", "test-postgres").toAbsolutePath();
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                    .setDataDirectory(
                            home.resolve("run-" + ProcessHandle.current().pid()).toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String freshDatabase(String server) {
        String name = "trackfit_test_" + ProcessHandle.current().pid() + "_" + System.currentTimeMillis();
        execute(server, "create database %s template template0 encoding 'UTF8'".formatted(name));
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> execute(server, "drop database %s with (force)".formatted(name))));
        return server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1");
    }

    private static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url, user(), password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("%s on %s: %s".formatted(sql, url, e.getMessage()), e);
        }
    }

    private static String environment(String name, String otherwise) {
        @Nullable String value = System.getenv(name);
        return value == null ? otherwise : value;
    }
}
