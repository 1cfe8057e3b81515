package io.trackfit.shared.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Where the built-in PostgreSQL keeps what it knows: {@code postgres-18} with the data, {@code password}, {@code port},
 * {@code postgres.log} and the unpacked {@code binaries}. {@code postgres-18} appears only when it is complete.
 */
final class DataDirectory {

    static final String MAJOR = "18";
    static final String USER = "postgres";

    private final Path home;

    DataDirectory(Path home) {
        this.home = home;
    }

    Path data() {
        return home.resolve("postgres-" + MAJOR);
    }

    Path binaries() {
        return home.resolve("binaries");
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            throw new StartRefused("%s is missing: it holds the password of %s. Restore both from the same backup."
                    .formatted(passwordFile(), data()));
        }
        return Files.readString(passwordFile()).strip();
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    boolean isInitialised() {
        return Files.exists(data());
    }

    /** Only reads: what another PostgreSQL wrote is not ours to change. */
    void refuseAnotherMajor() throws IOException {
        if (isInitialised()) {
            String found = Files.readString(data().resolve("PG_VERSION")).strip();
            refuse(!found.equals(MAJOR), data(), found);
            return;
        }
        try (var others = Files.newDirectoryStream(home, "postgres-*")) {
            for (Path other : others) {
                refuse(true, other, other.getFileName().toString().substring("postgres-".length()));
            }
        }
    }

    private static void refuse(boolean another, Path directory, String found) {
        if (another) {
            throw new StartRefused(
                    "%s was written by PostgreSQL %s, and this Trackfit brings %s. Dump and restore it, or set TRACKFIT_DATA_DIR to another directory."
                            .formatted(directory, found, MAJOR));
        }
    }

    /** An initdb that was killed leaves what looks like a cluster and is none; so it works beside, and is moved when done. */
    void initialise(PostgresBinaries binaries) throws IOException, InterruptedException {
        Path unfinished = home.resolve("initialising");
        Directories.delete(unfinished);
        Directories.writePrivate(passwordFile(), newPassword());
        PostgresServer.Result initdb = PostgresServer.run(
                binaries.program("initdb"),
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=" + libcLocale(),
                        "--no-instructions"));
        if (initdb.code() != 0) {
            throw new StartRefused("PostgreSQL could not initialise %s: %s"
                    .formatted(unfinished, initdb.output().strip().replaceAll("\\s*\\R\\s*", " ")));
        }
        Files.move(unfinished, data());
    }

    /** Under plain C pg_trgm sees no letters beyond ASCII; elsewhere than on Linux no C.UTF-8 is to be relied on. */
    private static String libcLocale() {
        return System.getProperty("os.name", "").equals("Linux") ? "C.UTF-8" : "C";
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /** The port of earlier starts where it is free, so that backup scripts find it again; else a new one. */
    int port() throws IOException {
        Path file = home.resolve("port");
        int port = freePort(
                Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static int freePort(int wanted) throws IOException {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (wanted == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }
}
