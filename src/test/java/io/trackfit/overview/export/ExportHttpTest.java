package io.trackfit.overview.export;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Downloads as a client sees them. */
@QuarkusTest
class ExportHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static byte[] download(String path) {
        return given().header("Accept-Encoding", "identity").get(path).asByteArray();
    }

    @Test
    void every_file_listed_is_there_with_the_bytes_rows_and_checksum_it_is_listed_with() throws Exception {
        var tables = JSON.readTree(get("/v1/exports").asString()).path("items");
        assertThat(tables).hasSize(21);
        for (var table : tables) {
            if (!table.path("sources").isEmpty() || table.path("rows").isNull()) {
                continue; // made of what other tests import at the same time; MarketExportHttpTest has them to itself
            }
            for (var file : table.path("files")) {
                var path = file.path("path").asText();
                var bytes = download(path);
                var sha256 = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
                if (!file.path("bytes").isNull()) {
                    assertThat(bytes).hasSize(file.path("bytes").asInt());
                    assertThat(sha256).isEqualTo(file.path("sha256").asText());
                }
                get(file.path("checksumPath").asText())
                        .then()
                        .statusCode(200)
                        .body(equalTo(sha256 + "  trackfit-" + path.replace("/v1/exports/", "") + "\n"));
                var text = new String(bytes, StandardCharsets.UTF_8);
                var rows = path.endsWith(".csv")
                        ? CsvReader.builder().ofNamedCsvRecord(text).stream().count()
                        : text.lines().count();
                assertThat(rows)
                        .as("rows of %s", path)
                        .isEqualTo(table.path("rows").asLong());
            }
        }
    }

    @Test
    void a_table_holds_what_the_api_answers() {
        var skills = CsvReader.builder()
                .ofNamedCsvRecord(new String(download("/v1/exports/skills.csv"), StandardCharsets.UTF_8))
                .stream()
                .toList();
        var kafka = skills.stream()
                .filter(row -> row.getField("id").equals("kafka"))
                .findFirst()
                .orElseThrow();
        assertThat(kafka.getField("name")).isEqualTo(get("/v1/skills/kafka").path("name"));
        assertThat(kafka.getField("sources")).isNotEmpty();
        assertThat(skills).hasSize(get("/v1/exports").path("items.find { it.id == 'skills' }.rows"));
    }

    @Test
    void a_file_is_sent_zipped_and_not_again_to_who_has_it() {
        var first = given().header("Accept-Encoding", "gzip").get("/v1/exports/skills.csv");
        first.then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Encoding", "gzip")
                .header("Content-Disposition", "attachment; filename=\"trackfit-skills.csv\"");
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/exports/skills.csv")
                .then()
                .statusCode(304);
        given().header("If-None-Match", first.header("ETag").replace("-gzip", ""))
                .get("/v1/exports/skills.csv")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_that_is_not_there_names_the_nearest() {
        get("/v1/exports/skils.csv").then().statusCode(404).body("code", equalTo("not-found"));
        get("/v1/exports/..%2Fapplication.properties").then().statusCode(404);
        get("/v1").then().body("links.exports", equalTo("/v1/exports"));
        get("/v1/exports").then().body("items.id", hasItem("salary-figures"));
    }
}
