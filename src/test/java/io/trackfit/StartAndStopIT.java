package io.trackfit;

import static io.trackfit.testsupport.PackagedService.await;
import static io.trackfit.testsupport.PackagedService.runs;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.testsupport.PackagedService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the packaged service starts, refuses to, and ends. One data directory lives through all of it, in this order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartAndStopIT {

    private static Path home;
    private static int port;
    private static String firstKey = "";

    @BeforeAll
    static void choose(@TempDir Path temporary) throws IOException {
        home = temporary.resolve("data");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @Test
    @Order(1)
    void a_busy_port_is_one_line_and_starts_no_database() throws Exception {
        try (var busy = new ServerSocket(0);
                var service = PackagedService.start(home, busy.getLocalPort())) {
            assertThat(service.awaitExit()).isEqualTo(1);
            assertThat(service.output())
                    .singleElement()
                    .asString()
                    .startsWith("Trackfit: Cannot listen on 0.0.0.0:%d ".formatted(busy.getLocalPort()));
            assertThat(home).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_HTTP_PORT,            99999, 'Trackfit: QUARKUS_HTTP_PORT is a number from 0 to 65535, not ''99999''.'",
        "QUARKUS_HTTP_PORT,            http,  'Trackfit: QUARKUS_HTTP_PORT is a number from 0 to 65535, not ''http''.'",
        "TRACKFIT_RATE_LIMIT_REQUESTS, many,  trackfit.rate-limit.requests"
    })
    @Order(1)
    void a_setting_that_cannot_be_read_is_named(String setting, String value, String said, @TempDir Path elsewhere)
            throws Exception {
        try (var service = PackagedService.startWith(elsewhere.resolve("data"), Map.of(setting, value))) {
            assertThat(service.awaitExit()).isEqualTo(1);
            assertThat(service.output()).anyMatch(line -> line.startsWith("Trackfit: ") && line.contains(said));
            assertThat(service.output()).noneMatch(line -> line.contains("DEBUG") || line.contains("\tat "));
        }
    }

    @Test
    @Order(2)
    void the_first_start_is_quiet_and_a_second_instance_is_refused() throws Exception {
        try (var service = PackagedService.start(home, port).awaitReady();
                var second = PackagedService.start(home, 0)) {
            assertThat(second.awaitExit()).isEqualTo(1);
            assertThat(second.output())
                    .singleElement()
                    .asString()
                    .startsWith("Trackfit: Another Trackfit is using " + home);

            await("the addresses", () -> String.join("\n", service.output())
                    .endsWith("http://localhost:%d/q/health".formatted(port)));
            assertThat(service.output()).noneMatch(line -> line.matches(".*(WARN|ERROR|Exception).*"));

            assertThat(service.printedKeys()).singleElement().asString().matches("tfk_[A-Za-z0-9_-]{43}");
            firstKey = service.printedKeys().getFirst();
            assertThat(service.getWithKey("/v1/api-keys", firstKey).statusCode())
                    .isEqualTo(200);
            assertThat(service.get("/v1/api-keys").statusCode()).isEqualTo(401);

            ProcessHandle database = service.postmaster();
            service.process().destroy();
            assertThat(service.awaitExit()).isEqualTo(143);
            assertThat(runs(database)).isFalse();
        }
    }

    @Test
    @Order(3)
    void after_a_kill_it_starts_again_and_a_killed_parent_ends_it() throws Exception {
        ProcessHandle orphan;
        try (var service = PackagedService.start(home, port).awaitReady()) {
            orphan = service.postmaster();
            service.process().destroyForcibly();
            service.awaitExit();
        }
        assertThat(runs(orphan)).isTrue();

        try (var parent = PackagedService.startBelowParent(home, port).awaitReady()) {
            assertThat(parent.printedKeys()).isEmpty();
            assertThat(parent.getWithKey("/v1/api-keys", firstKey).statusCode()).isEqualTo(200);
            assertThat(runs(orphan)).isFalse();
            ProcessHandle service = parent.process().children().findFirst().orElseThrow();
            ProcessHandle database = parent.postmaster();
            parent.process().destroyForcibly();
            await("service and database to end", () -> !runs(service) && !runs(database));
        }
    }
}
