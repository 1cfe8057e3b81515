package io.trackfit.shared.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server on one directory and one port of this machine, driven by {@code pg_ctl}: that puts the server in a
 * session of its own, so that Ctrl-C reaches us alone and requests in flight still find their database.
 */
final class PostgresServer {

    private static final String STOP_SECONDS = "30";
    private static final int BURIAL_TENTHS = 150;
    private static final long LOG_KEPT_BYTES = 1_000_000;

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "max_connections", "40",
            "shared_buffers", "128MB");

    private final PostgresBinaries binaries;
    private final Path data;
    private final Path log;

    PostgresServer(PostgresBinaries binaries, Path data, Path log) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
    }

    /** Returns when the server answers. The caller owns the directory and knows that none runs on it. */
    void start(int port) throws IOException, InterruptedException {
        forgetTheDead();
        if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
            Files.delete(log);
        }
        var options = new StringBuilder("-p ").append(port);
        SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        Result started = run(
                binaries.program("pg_ctl"),
                List.of("-D", text(data), "-l", text(log), "-o", options.toString(), "-t", "60", "-w", "start"));
        if (started.code() != 0) {
            throw new StartRefused("PostgreSQL did not start on port %d: %s See %s.".formatted(port, lastFatal(), log));
        }
    }

    /** Ends the server of this directory, also one that an earlier process left behind. */
    void stop() throws IOException, InterruptedException {
        if (running().isEmpty()) {
            return;
        }
        List<String> arguments = List.of("-D", text(data), "-t", STOP_SECONDS, "-w", "-m");
        if (run(binaries.program("pg_ctl"), with(arguments, "fast", "stop")).code() != 0) {
            run(binaries.program("pg_ctl"), with(arguments, "immediate", "stop"));
        }
    }

    boolean isRunning() {
        return running().isPresent();
    }

    private Optional<ProcessHandle> running() {
        return named().filter(process -> isOurs(process.info()));
    }

    /** Who has the process id that the server of this directory wrote down; after a crash it may be anybody. */
    private Optional<ProcessHandle> named() {
        try {
            List<String> lines = Files.readAllLines(pidFile());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (IOException | RuntimeException noneOrUnfinished) {
            return Optional.empty();
        }
    }

    /** PostgreSQL does not start while any process has that id: not a dead one still to be buried, not a stranger. */
    private void forgetTheDead() throws IOException, InterruptedException {
        for (int tenths = 0;
                tenths < BURIAL_TENTHS
                        && named().filter(PostgresServer::awaitsBurial).isPresent();
                tenths++) {
            Thread.sleep(100);
        }
        if (named().filter(process -> !awaitsBurial(process)).isPresent()) {
            Files.delete(pidFile());
        }
    }

    private static boolean awaitsBurial(ProcessHandle process) {
        return process.info().command().isEmpty();
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private boolean isOurs(ProcessHandle.Info process) {
        return process.command().orElse("").contains("postgres")
                && process.arguments().map(List::of).orElse(List.of(text(data))).contains(text(data));
    }

    private String lastFatal() throws IOException {
        if (!Files.exists(log)) {
            return "it left no log.";
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("FATAL:"))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(line.indexOf("FATAL:") + "FATAL:".length())
                                .strip()
                        + '.')
                .orElse("it did not say why.");
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it does not know it is. */
    static Result run(Path program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(text(program));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
    }

    private static List<String> with(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return all;
    }

    private static String text(Path path) {
        return path.toString();
    }

    /** How a program ended, and what it printed. */
    record Result(int code, String output) {}
}
