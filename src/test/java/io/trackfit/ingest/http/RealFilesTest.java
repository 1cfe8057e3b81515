package io.trackfit.ingest.http;

import static io.trackfit.ingest.http.Sending.csv;
import static io.trackfit.ingest.http.Sending.show;
import static io.trackfit.ingest.http.Sending.snapshots;
import static io.trackfit.testsupport.Keys.admin;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Public files of real size load as they are: {@code -Dtrackfit.data=} names the directory that has them. */
@QuarkusTest
@EnabledIfSystemProperty(named = "trackfit.data", matches = ".+")
class RealFilesTest {

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of(System.getProperty("trackfit.data", ""), name));
    }

    @Test
    void two_states_of_the_salaries_load_and_the_newer_replaces_the_older() throws IOException {
        var source = snapshots();
        var older = csv(source)
                .queryParam("mapping", "ai-jobs-salaries")
                .queryParam("stateOf", "2023-12-31")
                .body(file("salaries/salaries-2023-12-31.csv.gz"))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("rows.all", equalTo(10_446))
                .body("rows.kept", equalTo(6_022))
                .body("rows.repeated", equalTo(4_424))
                .body("issues", empty())
                .extract()
                .<String>path("id");
        csv(source)
                .queryParam("mapping", "ai-jobs-salaries")
                .queryParam("stateOf", "2025-01-19")
                .body(file("salaries/salaries-2025-01-19.csv.gz"))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("rows.all", equalTo(74_301))
                .body("rows.kept", equalTo(34_997))
                .body("rows.repeated", equalTo(39_304))
                .body("issues", empty())
                .body("unreadColumns", empty());
        show(older).body("state", equalTo("replaced"));
    }

    @Test
    void the_postings_load_and_no_advert_is_in_sudan() throws IOException {
        admin().contentType("text/csv")
                .body(file("postings-2023.csv.gz"))
                .post("/v1/imports?kind=postings&mapping=google-jobs-postings&source=" + snapshots())
                .then()
                .statusCode(201)
                .body("rows.kept", equalTo(8_844))
                .body("issues.code", contains("place-contradicts-country"))
                .body("issues.rows", contains(703));
    }
}
