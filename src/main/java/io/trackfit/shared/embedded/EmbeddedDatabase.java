package io.trackfit.shared.embedded;

import io.quarkus.logging.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The PostgreSQL that comes with the service: one data directory, one owner, kept between starts. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration WATCH = Duration.ofMillis(300);
    private static final Duration RETRY = Duration.ofMillis(500);

    private final OwnerLock lock;
    private final PostgresServer server;
    private final int port;
    private final String password;
    private final Thread watch;

    private EmbeddedDatabase(OwnerLock lock, PostgresServer server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
        this.watch = Thread.ofPlatform().name("postgres-watch").daemon().unstarted(this::keepRunning);
    }

    /**
     * Starts the server of a directory, made if need be.
     *
     * @throws StartRefused if the directory is in use, of another major or not usable
     */
    public static EmbeddedDatabase start(Path directory) throws IOException, InterruptedException {
        Path home = directory.toAbsolutePath().normalize();
        try {
            Directories.createPrivate(home);
        } catch (IOException e) {
            throw new StartRefused("%s cannot be used as data directory: %s".formatted(home, e));
        }
        OwnerLock lock = OwnerLock.take(home);
        try {
            return start(home, lock);
        } catch (IOException | InterruptedException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(Path home, OwnerLock lock) throws IOException, InterruptedException {
        var directory = new DataDirectory(home);
        directory.refuseAnotherMajor();
        PostgresBinaries binaries = PostgresBinaries.in(directory.binaries());
        var server = new PostgresServer(binaries, directory.data(), directory.log());
        if (!directory.isInitialised()) {
            directory.initialise(binaries);
        }
        if (server.isRunning()) { // we hold the lock, so whoever started it is gone
            Log.infof("Stopping the PostgreSQL that a Trackfit before this one left in %s", home);
            server.stop();
        }
        String password = directory.password();
        int port = directory.port();
        server.start(port);
        Log.infof("PostgreSQL %s runs on 127.0.0.1:%d, data in %s", DataDirectory.MAJOR, port, home);
        var database = new EmbeddedDatabase(lock, server, port, password);
        database.watch.start();
        return database;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public String user() {
        return DataDirectory.USER;
    }

    public String password() {
        return password;
    }

    private void keepRunning() {
        try {
            while (true) {
                Thread.sleep(WATCH);
                if (!server.isRunning()) {
                    Log.warn("PostgreSQL ended by itself; starting it again");
                    startAgain();
                }
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What is left of the server that died may block its directory for seconds (its process until somebody buries it, its
     * backends until they notice), so a failure is tried again, and said once.
     */
    private void startAgain() throws InterruptedException {
        for (boolean said = false; !server.isRunning(); said = true) {
            try {
                server.start(port);
                Log.infof("PostgreSQL is back on 127.0.0.1:%d", port);
            } catch (IOException | RuntimeException e) {
                if (!said) {
                    Log.warnf("%s Trying again until it does", e.getMessage());
                }
                Thread.sleep(RETRY);
            }
        }
    }

    @Override
    public void close() throws IOException {
        watch.interrupt();
        try {
            watch.join();
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.close();
        }
    }
}
