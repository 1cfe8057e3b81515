package io.trackfit.market.observed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.market.observed.ImportedRows.OPEN;
import static io.trackfit.market.observed.ImportedRows.SECRET;
import static io.trackfit.market.observed.ImportedRows.band;
import static io.trackfit.market.observed.ImportedRows.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.trackfit.testsupport.OwnDatabase;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers of older versions of the market. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReplayHttpTest {

    private final ImportedRows rows;
    private final PresentPay present;

    ReplayHttpTest(ImportedRows rows, PresentPay present) {
        this.rows = rows;
        this.present = present;
    }

    @BeforeEach
    void register() throws Exception {
        rows.register();
    }

    @AfterEach
    void withdrawAll() {
        rows.withdrawAll();
    }

    @Test
    void an_older_answer_comes_again_byte_for_byte() {
        long batch = rows.publish(OPEN, GeneratedFile.of(42), LocalDate.of(2023, 12, 31));
        var path = "/v1/salary-bands?role=mid-data-engineer&country=US";
        var before = get(path).asString();
        var version = new JsonPath(before).getString("items.last().observed.datasetVersion");
        rows.publish(OPEN, GeneratedFile.of(43), LocalDate.of(2025, 1, 19));
        assertThat(get(path).asString()).isNotEqualTo(before);
        var replayed = "%s&datasetVersion=%s".formatted(path, version.replace("+", "%2B"));
        assertThat(given().urlEncodingEnabled(false).get(replayed).asString()).isEqualTo(before);
        rows.withdraw(batch);
        given().urlEncodingEnabled(false)
                .get(replayed)
                .then()
                .statusCode(410)
                .body("code", equalTo("gone"), "detail", startsWith("Rows this answer was made of were withdrawn"));
    }

    @Test
    void versions_that_were_not_or_are_not_kept_say_so() {
        var now = present.pay().version();
        status("1999.01.01-0000%2B" + now, 410);
        status("nonsense", 400);
        var current = get("/v1").path("versions.dataset").toString();
        status(current.replaceFirst("\\+.*", "%2B999999"), 400);
    }

    @Test
    void what_confidential_rows_said_is_never_replayed() {
        rows.publish(
                SECRET,
                Stream.iterate(0, i -> i + 1)
                        .limit(20)
                        .map(i -> one("US", 1, 9_000_000L + i))
                        .toList(),
                null);
        var band = band("role=mid-data-engineer&country=US");
        assertThat(band.getString("kind")).isEqualTo("observed-percentiles");
        var version = band.getString("observed.datasetVersion").replace("+", "%2B");
        rows.publish(
                SECRET,
                Stream.iterate(0, i -> i + 1)
                        .limit(30)
                        .map(i -> one("US", 1, 9_000_000L + i))
                        .toList(),
                null);
        given().urlEncodingEnabled(false)
                .get("/v1/salary-bands?role=mid-data-engineer&country=US&datasetVersion=" + version)
                .then()
                .statusCode(410)
                .body(
                        "detail",
                        equalTo("Rows this answer was made of are of a source that wants small cells kept secret; they"
                                + " are not replayed."));
    }

    private static void status(String version, int status) {
        given().urlEncodingEnabled(false)
                .get("/v1/salary-bands?datasetVersion=" + version)
                .then()
                .statusCode(status);
    }
}
