package io.trackfit.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service as a process of its own, for tests of how it starts, ends and bears what happens to it. */
public final class PackagedService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path home;
    private final int port;
    private final Path output;
    private final Process process;

    private PackagedService(Path home, int port, Path output, Process process) {
        this.home = home;
        this.port = port;
        this.output = output;
        this.process = process;
    }

    /** @param home its data directory; it need not exist */
    public static PackagedService start(Path home, int port) throws IOException {
        return start(home, Integer.toString(port), Map.of(), command());
    }

    /** @param settings environment variables besides the port and the data directory, or instead of them */
    public static PackagedService startWith(Path home, Map<String, String> settings) throws IOException {
        return start(home, "0", settings, command());
    }

    /** As Maven does it: a process that waits for the service and passes no signal on. */
    public static PackagedService startBelowParent(Path home, int port) throws IOException {
        String command = String.join(" ", command()).replace(" -jar ", " -Dtrackfit.stop-with-parent=true -jar ");
        return start(home, Integer.toString(port), Map.of(), List.of("sh", "-c", command + " & wait"));
    }

    private static PackagedService start(Path home, String port, Map<String, String> settings, List<String> command)
            throws IOException {
        Path output = Files.createTempFile(Path.of("target"), "service-", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TRACKFIT_DATA_DIR", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", port);
        builder.environment().putAll(settings);
        return new PackagedService(home, Integer.parseInt(port), output, builder.start());
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
    }

    public Process process() {
        return process;
    }

    public List<String> output() throws IOException {
        return Files.readAllLines(output);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HTTP.send(request(path).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> getWithKey(String path, String key) throws IOException, InterruptedException {
        return HTTP.send(request(path).header(Keys.HEADER, key).build(), BodyHandlers.ofString());
    }

    /** Sends a body with a key, and does not wait for the answer. */
    public CompletableFuture<HttpResponse<String>> post(String path, String key, String mediaType, String body) {
        return HTTP.sendAsync(
                request(path)
                        .header(Keys.HEADER, key)
                        .header("Content-Type", mediaType)
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .timeout(Duration.ofSeconds(10));
    }

    /** The keys that its output shows. */
    public List<String> printedKeys() throws IOException {
        return output().stream()
                .map(String::strip)
                .filter(line -> line.startsWith("tfk_"))
                .toList();
    }

    public PackagedService awaitReady() throws Exception {
        await("the service to be ready", () -> {
            assertThat(process.isAlive()).describedAs(() -> read(output)).isTrue();
            return get("/q/health/ready").statusCode() == 200;
        });
        return this;
    }

    public int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .describedAs(() -> read(output))
                .isTrue();
        return process.exitValue();
    }

    /** The PostgreSQL of its data directory. */
    public ProcessHandle postmaster() throws IOException {
        String pid =
                Files.readAllLines(home.resolve("postgres-18/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** A process that ended but was not yet waited for by its parent does not run any more. */
    public static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    public static void await(String what, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            assertThat(Instant.now()).describedAs("Waiting for %s", what).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String read(Path output) {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Whatever the test made of it: nothing keeps running. */
    @Override
    public void close() throws IOException, InterruptedException {
        try (Stream<ProcessHandle> below = process.descendants()) {
            below.forEach(ProcessHandle::destroy);
        }
        process.destroy();
        awaitExit();
        Files.delete(output);
    }
}
