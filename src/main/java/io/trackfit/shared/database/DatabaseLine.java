package io.trackfit.shared.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;

/** Makes connections outside the pool, for what must notice within seconds that nobody answers. */
@ApplicationScoped
class DatabaseLine {

    private final AgroalDataSource pool;
    private final DatabaseWatchConfig config;

    DatabaseLine(AgroalDataSource pool, DatabaseWatchConfig config) {
        this.pool = pool;
        this.config = config;
    }

    Duration interval() {
        return config.interval();
    }

    /** A connection to the database of the pool that hears {@code NOTIFY trackfit}. */
    Connection open() throws SQLException {
        var target = pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var properties = new Properties();
        properties.putAll(target.jdbcProperties());
        if (target.principal() != null) {
            properties.setProperty("user", target.principal().getName());
        }
        for (var credential : target.credentials()) {
            if (credential instanceof SimplePassword password) {
                properties.setProperty("password", password.getWord());
            }
        }
        for (var timeout : new String[] {"connectTimeout", "loginTimeout", "socketTimeout"}) {
            properties.setProperty(timeout, Integer.toString(patience()));
        }
        properties.setProperty("ApplicationName", "trackfit-watch");
        var connection = DriverManager.getConnection(target.jdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen trackfit");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits for a notification, at most the interval; then says whether the connection still answers. */
    boolean wait(Connection connection) throws SQLException {
        connection
                .unwrap(PGConnection.class)
                .getNotifications(Math.toIntExact(interval().toMillis()));
        return connection.isValid(patience());
    }

    /** Cuts the pool's connections, so that nobody waits on one for an answer that does not come. */
    void cutPool() {
        pool.flush(AgroalDataSource.FlushMode.ALL);
    }

    private int patience() {
        return Math.max(1, Math.toIntExact(config.patience().toSeconds()));
    }
}
