package io.trackfit;

import static io.trackfit.testsupport.PackagedService.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.trackfit.testsupport.PackagedService;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of an import when the packaged service is killed in the middle of it. */
class KilledImportIT {

    private static final String IMPORT = "/v1/imports?kind=salary-observations&source=killed";
    private static final String CELL = "/v1/salary-bands/observed.data-engineer.mid.us.2023-2025.usd.not-stated";
    private static final int ROWS = 400_000;

    @Test
    void nothing_of_it_is_visible_it_fails_by_itself_and_sending_again_works(@TempDir Path home) throws Exception {
        var file = file();
        String key;
        String killed;
        try (var service =
                PackagedService.start(home.resolve("data"), freePort()).awaitReady()) {
            key = service.printedKeys().getFirst();
            register(service, key);
            var answer = service.post(IMPORT, key, "text/csv", file);
            await(
                    "rows to be copied",
                    () -> service.getWithKey("/v1/imports", key).body().contains("\"state\":\"judging\""));
            killed = newest(service, key).getString("id");
            await("rows to be read", () -> newest(service, key).getLong("rows.read") > 0);
            assertThat(newest(service, key).getString("state")).isEqualTo("judging");
            service.process().destroyForcibly();
            service.awaitExit();
            assertThat(answer).failsWithin(Duration.ofSeconds(10));
        }
        try (var service =
                PackagedService.start(home.resolve("data"), freePort()).awaitReady()) {
            assertThat(service.get(CELL).statusCode()).isEqualTo(404);
            assertThat(JsonPath.from(service.get("/v1/quality").body()).getLong("pay.rows"))
                    .isZero();
            await(
                    "the import to be given up",
                    () -> newest(service, key).getString("state").equals("failed"));
            assertThat(newest(service, key).getString("id")).isEqualTo(killed);
            assertThat(JsonPath.from(service.getWithKey("/v1/imports/" + killed, key)
                                    .body())
                            .getString("failure"))
                    .contains("Nothing of it is visible");

            assertThat(service.post(IMPORT, key, "text/csv", file).get().statusCode())
                    .isIn(201, 202);
            await(
                    "the second try to be visible",
                    () -> newest(service, key).getString("state").equals("visible"));
            assertThat(newest(service, key).getLong("rows.kept")).isEqualTo(ROWS);
            await("the cell", () -> service.get(CELL).statusCode() == 200);
            assertThat(JsonPath.from(service.get(CELL).body()).getLong("observed.distinctRows"))
                    .isEqualTo(ROWS);
            await(
                    "the counts",
                    () -> JsonPath.from(service.get("/v1/quality").body()).getLong("pay.rows") == ROWS);
            assertThat(service.output()).noneMatch(line -> line.contains("Exception"));
        }
    }

    private static JsonPath newest(PackagedService service, String key) throws IOException, InterruptedException {
        return JsonPath.from(service.getWithKey("/v1/imports?limit=1", key).body())
                .setRootPath("items[0]");
    }

    private static void register(PackagedService service, String key) throws Exception {
        var source = """
                {"id":"killed","title":"A test","publisher":"Tests","licence":"CC0-1.0","method":"made-up","confidence":"low",
                 "updates":"snapshots","rowsMayBeExported":true,"smallCellsConfidential":false}""";
        assertThat(service.post("/v1/sources", key, "application/json", source)
                        .get()
                        .statusCode())
                .isEqualTo(201);
    }

    private static String file() {
        var file = new StringBuilder("year,title,level,country,currency,amount\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("2025,Data Engineer,MI,US,USD,").append(50_000 + i).append('\n');
        }
        return file.toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
