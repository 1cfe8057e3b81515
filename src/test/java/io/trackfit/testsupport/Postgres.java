package io.trackfit.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.trackfit.shared.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
    private static final String URL = "trackfit.test.jdbc-url";

    private static final String OWN = "trackfit.test.jdbc-url.own";
    private static final String OWN_SUFFIX = "_own";

    private static final String USER = "trackfit.test.jdbc-user";
    private static final String PASSWORD = "trackfit.test.jdbc-password";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(),
                "quarkus.datasource.username", user(),
                "quarkus.datasource.password", password(),
                "trackfit.admin-key", Keys.ADMIN,
                "trackfit.rate-limit.requests", "1000000");
    }

    /** Does nothing: the server serves the next test profile too, and ends with the JVM. */
    @Override
    public void stop() {}

    /** The database of this run, started if no test did before. For tests that do without Quarkus. */
    public static String url() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                @Nullable String external = System.getenv("TRACKFIT_TEST_JDBC_URL");
                if (external == null) {
                    startEmbedded();
                } else {
                    login(environment("TRACKFIT_TEST_JDBC_USER"), environment("TRACKFIT_TEST_JDBC_PASSWORD"));
                    createDatabase(external, () -> {});
                }
            }
            return System.getProperty(URL, "");
        }
    }

    /** A database beside that of this run, for tests whose writing others must not see; made when first asked for. */
    public static String own() {
        synchronized (System.getProperties()) {
            if (System.getProperty(OWN) == null) {
                String beside = url();
                String database = beside.replaceFirst(".*/([^/?]+).*", "$1") + OWN_SUFFIX;
                execute(beside, "create database %s template template0 encoding 'UTF8'".formatted(database));
                System.setProperty(OWN, beside.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"));
            }
            return System.getProperty(OWN, "");
        }
    }

    /** Known once {@link #url()} was asked. */
    public static String user() {
        return System.getProperty(USER, "");
    }

    /** Known once {@link #url()} was asked. */
    public static String password() {
        return System.getProperty(PASSWORD, "");
    }

    /** The directory is kept from run to run, because making a new one takes seconds. */
    private static void startEmbedded() {
        try {
            EmbeddedDatabase server = EmbeddedDatabase.start(Path.of("target", "test-postgres"));
            login(server.user(), server.password());
            createDatabase(server.jdbcUrl(), () -> close(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void createDatabase(String server, Runnable afterwards) {
        String name = "trackfit_test_%d_%d".formatted(ProcessHandle.current().pid(), System.currentTimeMillis());
        execute(server, "create database %s template template0 encoding 'UTF8'".formatted(name));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            execute(server, "drop database if exists %s with (force)".formatted(name + OWN_SUFFIX));
            execute(server, "drop database %s with (force)".formatted(name));
            afterwards.run();
        }));
        System.setProperty(URL, server.replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"));
    }

    private static void login(String user, String password) {
        System.setProperty(USER, user);
        System.setProperty(PASSWORD, password);
    }

    private static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url, user(), password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("%s on %s: %s".formatted(sql, url, e.getMessage()), e);
        }
    }

    private static void close(EmbeddedDatabase server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String environment(String name) {
        @Nullable String value = System.getenv(name);
        return value == null ? "postgres" : value;
    }
}
