package io.trackfit;

import static io.trackfit.testsupport.PackagedService.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.trackfit.testsupport.PackagedService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged service does while its database is away, and that it finds it again by itself. */
class DatabaseAwayIT {

    private static final String STALE = "Trackfit-Stale";
    private static final List<String> ASKED_AGAIN = List.of("/v1/skills?limit=6", "/q/health/live", "/q/health/ready");

    @Test
    void reads_go_on_marked_as_stale_and_all_recovers_unaided(@TempDir Path home) throws Exception {
        try (var service =
                PackagedService.start(home.resolve("data"), freePort()).awaitReady()) {
            var before = service.get("/v1/roles");
            assertThat(before.statusCode()).isEqualTo(200);
            assertThat(before.headers().firstValue(STALE)).isEmpty();
            for (var path : ASKED_AGAIN) {
                service.get(path); // what a first answer costs is not the outage's fault
            }

            var key = service.printedKeys().getFirst();
            assertThat(service.getWithKey("/v1/api-keys", key).statusCode()).isEqualTo(200);
            assertThat(service.getWithKey("/v1/api-keys", "unknown").statusCode())
                    .isEqualTo(401);

            // It neither answers nor refuses: the worst way to be away.
            var database = service.postmaster();
            signal("STOP", database);
            database.children().forEach(ProcessHandle::destroy);
            await("the outage to be seen", () -> isStale(service));

            assertThat(service.get("/v1/roles").body()).isEqualTo(before.body());
            assertThat(service.get("/v1/skills?limit=7").statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/skill-demand?family=data-engineer").statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
            var ready = service.get("/q/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(JsonPath.from(ready.body()).getString("checks.find { it.name == 'database' }.data.database"))
                    .startsWith("away since ");

            var unknown = service.getWithKey("/v1/api-keys", "unknown");
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(unknown.headers().firstValue("Retry-After")).contains("5");
            assertThat(service.get("/v1/api-keys").statusCode()).isEqualTo(401);
            assertThat(service.getWithKey("/v1/api-keys", key).statusCode()).isEqualTo(503);

            signal("KILL", database);
            await("the database to be back", () -> !isStale(service));
            assertThat(service.get("/v1/roles").body()).isEqualTo(before.body());
            assertThat(service.getWithKey("/v1/api-keys", key).statusCode()).isEqualTo(200);
            assertThat(service.output()).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void a_frozen_database_holds_nobody(@TempDir Path home) throws Exception {
        try (var service =
                PackagedService.start(home.resolve("data"), freePort()).awaitReady()) {
            var key = service.printedKeys().getFirst();
            var database = service.postmaster();
            var frozen = Stream.concat(Stream.of(database), database.children()).toList();
            for (var process : frozen) {
                signal("STOP", process);
            }

            var before =
                    service.post("/v1/api-keys", key, "application/json", "{\"name\":\"a\",\"roles\":[\"import\"]}");
            await("the outage to be seen", () -> isStale(service));
            assertThat(service.getWithKey("/v1/imports", key).statusCode()).isEqualTo(503);
            assertThat(before.get().statusCode()).isEqualTo(503);
            assertThat(isStale(service)).isTrue();

            for (var process : frozen) {
                signal("CONT", process);
            }
            await("the database to be back", () -> !isStale(service));
            assertThat(service.getWithKey("/v1/imports", key).statusCode()).isEqualTo(200);
        }
    }

    private static boolean isStale(PackagedService service) throws IOException, InterruptedException {
        return service.get("/v1/roles").headers().firstValue(STALE).isPresent();
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
