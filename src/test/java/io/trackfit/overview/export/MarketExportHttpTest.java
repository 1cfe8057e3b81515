package io.trackfit.overview.export;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.overview.Imported.payRows;
import static io.trackfit.overview.Imported.postingRows;
import static io.trackfit.overview.Imported.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.trackfit.overview.Imported;
import io.trackfit.overview.quality.Quality;
import io.trackfit.testsupport.OwnDatabase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What leaves of imported rows and cells. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MarketExportHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Quality quality;
    private final Imported imported = new Imported();

    MarketExportHttpTest(Quality quality) {
        this.quality = quality;
    }

    @AfterEach
    void withdraw() {
        imported.close();
        quality.look();
    }

    private byte[] download(String file) {
        return given().header("Accept-Encoding", "identity")
                .get("/v1/exports/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private List<JsonNode> ndjson(String file) throws Exception {
        var rows = new ArrayList<JsonNode>();
        for (var line : new String(download(file), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isEmpty()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private List<NamedCsvRecord> csv(String file) {
        return CsvReader.builder().ofNamedCsvRecord(new String(download(file), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    @Test
    void an_observation_leaves_as_it_was_posted_with_the_role_it_was_given() throws Exception {
        var source = source(true, false);
        var id = imported.pay(
                source,
                "2025-03-01,Senior Data Engineer,,US,USD,150000,Acme\n2025-03-01,Senior Data Engineer,,US,USD,150000,Acme\n"
                        + "2025-03-02,=CMD(),MI,KW,KWD,12000.5,\n");
        var rows = ndjson("observations.ndjson");
        assertThat(rows).hasSize(2);
        var first = rows.getFirst();
        assertThat(first.path("source").asText()).isEqualTo(source);
        assertThat(first.path("importId").asText()).isEqualTo(id);
        assertThat(first.path("mapping").asText()).isEqualTo("trackfit-salaries");
        assertThat(first.path("title").asText()).isEqualTo("Senior Data Engineer");
        assertThat(first.path("role").asText()).isEqualTo("senior-data-engineer");
        assertThat(first.path("titleRules")).isNotEmpty();
        assertThat(first.path("country").asText()).isEqualTo("US");
        assertThat(first.path("date").asText()).isEqualTo("2025-03-01");
        assertThat(first.path("amount").decimalValue()).isEqualByComparingTo("150000");
        assertThat(first.path("yearly").decimalValue()).isEqualByComparingTo("150000");
        assertThat(first.path("period").asText()).isEqualTo("year");
        assertThat(first.path("employer").asText()).isEqualTo("Acme");
        assertThat(first.path("repeats").asInt()).isEqualTo(2);
        var kuwait = csv("observations.csv").getLast();
        assertThat(kuwait.getField("title")).isEqualTo("'=CMD()");
        assertThat(kuwait.getField("role")).isEmpty();
        assertThat(kuwait.getField("amount")).isEqualTo("12000.5");
        assertThat(kuwait.getField("yearly")).isEqualTo("12000.500");
        assertThat(csv("observations.csv").getFirst().getField("amount")).isEqualTo("150000");
        assertThat(new String(download("observations.ndjson"), StandardCharsets.UTF_8))
                .contains("\"amount\":150000,", "\"yearly\":150000.00,");
        get("/v1/exports")
                .then()
                .body("items.find { it.id == 'observations' }.rows", equalTo(2))
                .body("items.find { it.id == 'observations' }.sources[0].id", equalTo(source))
                .body("items.find { it.id == 'observations' }.sources[0].licence", equalTo("CC0-1.0"));
    }

    @Test
    void rows_of_a_source_that_forbids_it_or_wants_secrecy_never_leave() throws Exception {
        imported.pay(source(false, false), payRows("US", 12, 100_000));
        imported.pay(source(true, true), payRows("US", 40, 200_000));
        imported.postings(source(false, false), postingRows("US", 40, "python"));
        imported.postings(source(true, true), postingRows("US", 40, "sql"));
        assertThat(ndjson("observations.ndjson")).isEmpty();
        assertThat(ndjson("postings.ndjson")).isEmpty();
        assertThat(csv("observations.csv")).isEmpty();
        get("/v1/exports").then().body("items.find { it.id == 'observations' }.rows", equalTo(0));
    }

    @Test
    void cells_leave_as_they_are_answered_and_confidential_ones_without_a_count() throws Exception {
        imported.pay(source(true, false), payRows("US", 30, 100_000) + payRows("AE", 3, 80_000));
        imported.pay(source(false, true), payRows("QA", 4, 90_000));
        var cells = ndjson("pay-cells.ndjson");
        var us = one(cells, "observed.data-engineer.mid.us.2023-2025.usd.not-stated");
        var answered = get("/v1/salary-bands/" + us.path("id").asText()).jsonPath();
        assertThat(us.path("outcome").asText()).isEqualTo("shown");
        assertThat(us.path("distinctRows").asLong()).isEqualTo(30);
        for (var point : List.of("p10", "p25", "p50", "p75", "p90")) {
            assertThat(us.path(point).asDouble())
                    .as(point)
                    .isEqualTo(answered.getDouble("points.find { it.name == '%s' }.amount".formatted(point)));
        }
        assertThat(us.path("medianLow").asDouble()).isEqualTo(answered.getDouble("observed.median.low"));
        var ae = one(cells, "observed.data-engineer.mid.ae.2023-2025.usd.not-stated");
        assertThat(ae.path("outcome").asText()).isEqualTo("too-few");
        assertThat(ae.path("distinctRows").asLong()).isEqualTo(3);
        assertThat(ae.path("p50").isNull()).isTrue();
        var qa = one(cells, "observed.data-engineer.mid.qa.2023-2025.usd.not-stated");
        assertThat(qa.path("outcome").asText()).isEqualTo("confidential");
        assertThat(qa.path("rows").isNull() && qa.path("distinctRows").isNull()).isTrue();
        assertThat(qa.path("sources")).isEmpty();
        get("/v1/exports").then().body("items.find { it.id == 'pay-cells' }.rows", equalTo(cells.size()));
    }

    @Test
    void demand_leaves_as_it_is_answered() throws Exception {
        imported.postings(source(true, false), postingRows("US", 40, "python|sql") + postingRows("AE", 2, "spark"));
        var rows = ndjson("skill-demand.ndjson");
        var us = rows.stream()
                .filter(row -> row.path("cell").asText().equals("demand.data-engineer.mid.us.3-months-to-2025-q1"))
                .toList();
        assertThat(us).extracting(row -> row.path("skill").asText()).containsExactlyInAnyOrder("python", "sql");
        assertThat(us.getFirst().path("postings").asInt()).isEqualTo(40);
        assertThat(us.getFirst().path("share").asDouble()).isEqualTo(1.0);
        var answered = get("/v1/skill-demand?role=mid-data-engineer&country=US&window=3-months")
                .jsonPath();
        assertThat(us.getFirst().path("low").asDouble()).isEqualTo(answered.getDouble("items[0].interval.low"));
        var ae = rows.stream()
                .filter(row -> row.path("cell").asText().equals("demand.data-engineer.mid.ae.3-months-to-2025-q1"))
                .toList();
        assertThat(ae).singleElement().satisfies(row -> {
            assertThat(row.path("outcome").asText()).isEqualTo("too-few");
            assertThat(row.path("skill").isNull()).isTrue();
        });
        assertThat(ndjson("postings.ndjson"))
                .hasSize(42)
                .allSatisfy(row -> assertThat(row.path("role").asText()).isEqualTo("mid-data-engineer"));
        assertThat(csv("postings.csv").getFirst().getField("skills")).isEqualTo("python|sql");
    }

    @Test
    void demand_of_older_windows_leaves_too() throws Exception {
        var file = new StringBuilder(postingRows("US", 40, "python|sql"));
        for (int i = 0; i < 30; i++) {
            file.append("2023-05-%02d,Data Engineer,MI,US,,%s%n".formatted(1 + i, i < 12 ? "spark" : "python"));
        }
        imported.postings(source(true, false), file.toString());
        var rows = ndjson("skill-demand.ndjson");
        assertThat(rows)
                .filteredOn(row -> row.path("cell").asText().equals("demand.data-engineer.mid.us.3-months-to-2023-q2"))
                .extracting(row ->
                        row.path("skill").asText() + ' ' + row.path("named").asInt())
                .containsExactlyInAnyOrder("python 18", "spark 12");
        assertThat(rows.getFirst().path("window").asText()).isEqualTo("3-months-to-2025-q1");
        assertThat(rows.getLast().path("window").asText()).isEqualTo("12-months-to-2023-q2");
    }

    @Test
    void the_checksum_is_that_of_the_bytes_and_is_listed_once_it_was_asked_for() throws Exception {
        imported.pay(source(true, false), payRows("US", 12, 100_000));
        var bytes = download("observations.csv");
        var listed = "items.find { it.id == 'observations' }.files.find { it.format == 'csv' }.";
        get("/v1/exports").then().body(listed + "sha256", nullValue());
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        get("/v1/exports/observations.csv.sha256")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(equalTo(sha256 + "  trackfit-observations.csv\n"));
        get("/v1/exports")
                .then()
                .body(listed + "sha256", equalTo(sha256))
                .body(listed + "bytes", equalTo(bytes.length));
        get("/v1/exports/nothing.csv.sha256").then().statusCode(404);
    }

    @Test
    void a_table_is_sent_zipped_with_a_tag_of_its_own_that_moves_with_an_import() {
        imported.pay(source(true, false), payRows("US", 12, 100_000));
        quality.look();
        var first = given().header("Accept-Encoding", "gzip").get("/v1/exports/observations.csv");
        first.then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Encoding", "gzip")
                .header("Content-Disposition", "attachment; filename=\"trackfit-observations.csv\"");
        assertThat(first.asString().lines().count()).isEqualTo(13);
        var tag = first.header("ETag");
        assertThat(tag).endsWith("-gzip\"");
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .get("/v1/exports/observations.csv")
                .then()
                .statusCode(304);
        given().header("Accept-Encoding", "gzip")
                .head("/v1/exports/observations.csv")
                .then()
                .statusCode(200)
                .header("ETag", tag);
        imported.pay(source(true, false), payRows("US", 1, 300_000));
        quality.look();
        given().header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .get("/v1/exports/observations.csv")
                .then()
                .statusCode(200);
    }

    private static JsonNode one(List<JsonNode> rows, String id) {
        return rows.stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
