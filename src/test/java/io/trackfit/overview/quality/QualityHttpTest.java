package io.trackfit.overview.quality;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.overview.Imported.payRows;
import static io.trackfit.overview.Imported.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.trackfit.overview.Imported;
import io.trackfit.testsupport.OwnDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class QualityHttpTest {

    private final Quality quality;
    private final Imported imported = new Imported();

    QualityHttpTest(Quality quality) {
        this.quality = quality;
    }

    @AfterEach
    void withdraw() {
        imported.close();
        quality.look();
    }

    /** Asked for as soon as an import answers that it is visible. */
    private JsonPath seen() {
        return get("/v1/quality").then().statusCode(200).extract().jsonPath();
    }

    private static String at(String role, String country) {
        return "coverage.find { it.role == '%s' && it.country == '%s' }".formatted(role, country);
    }

    @Test
    void rows_cells_titles_and_issues_are_counted_as_they_came() {
        var source = source(true, false);
        imported.pay(
                source,
                payRows("US", 12, 100_000)
                        + payRows("US", 2, 100_000) // again
                        + payRows("AE", 3, 90_000)
                        + "2025-03-01,Wizard,MI,US,USD,90000,\n2025-03-01,Wizard,MI,US,USD,90001,\n"
                        + "2025-03-01,Scrum Master,MI,US,USD,90000,\n"
                        + "2025-03-01,Data Engineer,MI,Atlantis,USD,90000,\n");
        imported.postings(
                source,
                Imported.postingRows("US", 30, "python|sql")
                        + "2025-03-02,AI Engineer,MI,Sudan,\"Austin, TX\",python\n");
        var seen = seen();

        assertThat(seen.getString("datasetVersion")).isEqualTo(get("/v1").path("versions.dataset"));
        assertThat(seen.getLong("pay.rows")).isEqualTo(21);
        assertThat(seen.getLong("pay.distinctRows")).isEqualTo(19);
        assertThat(seen.getLong("pay.withoutRole")).isEqualTo(3);
        assertThat(seen.getLong("pay.withoutCountry")).isEqualTo(1);
        seen.setRootPath(at("mid-data-engineer", "AE"));
        assertThat(seen.getLong("pay.rows")).isEqualTo(3);
        assertThat(seen.getLong("pay.cells.cells"))
                .as("2025 alone, and the three years to each of 2025 to 2027")
                .isEqualTo(4);
        assertThat(seen.getLong("pay.cells.tooFew")).isEqualTo(4);
        assertThat(seen.getDouble("pay.cells.withheldShare")).isEqualTo(1.0);
        seen.setRootPath("");
        get("/v1/quality/coverage?role=mid-data-engineer&country=US")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].pay.rows", equalTo(14))
                .body("items[0].pay.distinctRows", equalTo(12))
                .body("items[0].pay.cells.shown", equalTo(4))
                .body("items[0].postings.distinctRows", equalTo(30))
                .body("items[0].postings.cells.shown", equalTo(3));
        assertThat(seen.getLong("titles.rows")).isEqualTo(52);
        assertThat(seen.getLong("titles.unmapped")).isEqualTo(2);
        assertThat(seen.getLong("titles.otherJobs")).isEqualTo(1);
        assertThat(seen.<String>getList("titles.first.title")).containsExactly("Wizard", "Scrum Master");
        assertThat(seen.<Boolean>getList("titles.first.known")).containsExactly(false, true);
        assertThat(seen.getLong("issues.find { it.code == 'place-contradicts-country' }.rows"))
                .isOne();
        assertThat(seen.getString("issues.find { it.code == 'place-contradicts-country' }.effect"))
                .isEqualTo("kept");
        assertThat(seen.getLong("issues.find { it.code == 'unknown-country' }.rows"))
                .isOne();
    }

    @Test
    void nothing_of_a_source_that_wants_secrecy_is_counted_nor_its_titles_told() {
        var before = seen();
        var secret = source(true, true);
        imported.pay(
                secret,
                payRows("QA", 4, 80_000) + "2025-03-01,Keeper of the Seal,MI,QA,USD,80000,\n"
                        + "2025-03-01,Data Engineer,MI,Atlantis,USD,90000,\n");
        var after = seen();
        assertThat(after.getLong("pay.rows")).isEqualTo(before.getLong("pay.rows"));
        assertThat(after.getLong("titles.rows")).isEqualTo(before.getLong("titles.rows"));
        assertThat(after.<Object>getList("issues")).isEqualTo(before.<Object>getList("issues"));
        after.setRootPath(at("mid-data-engineer", "QA"));
        assertThat(after.getLong("pay.rows")).isZero();
        assertThat(after.getLong("pay.cells.confidential")).isEqualTo(4);
        get("/v1/quality").then().body("titles.first.title", not(hasItem("Keeper of the Seal")));
    }

    @Test
    void titles_of_rows_that_may_not_be_handed_out_are_counted_but_not_told() {
        imported.pay(source(false, false), "2025-03-01,Keeper of Rows,MI,US,USD,80000,\n");
        var seen = seen();
        assertThat(seen.getLong("titles.unmapped")).isOne();
        assertThat(seen.<Object>getList("titles.first")).isEmpty();
    }

    @Test
    void sources_tell_their_age_and_the_rule() {
        var id = source(true, false);
        var seen = seen();
        assertThat(seen.getString("sources.items.find { it.id == 'isco-08' }.date"))
                .isEqualTo("2008");
        assertThat(seen.getBoolean("sources.items.find { it.id == 'isco-08' }.stale"))
                .isFalse();
        assertThat(seen.getBoolean("sources.items.find { it.id == 'kaggle-survey' }.stale"))
                .isTrue();
        assertThat(seen.getBoolean("sources.items.find { it.id == '%s' }.registered".formatted(id)))
                .isTrue();
        assertThat(seen.getInt("sources.rules.find { it.kind == 'survey' }.staleAfterDays"))
                .isEqualTo(365);
        assertThat(seen.getInt("sources.items.findAll { it.stale == true }.size()"))
                .isEqualTo(seen.getInt("sources.stale"));
    }

    @Test
    void each_role_stands_in_each_country_of_the_catalogue_holes_too() {
        var seen = seen();
        int countries =
                get("/v1/locations?kind=country").jsonPath().getList("items").size();
        assertThat(seen.getList("coverage")).hasSize(9 * countries);
        get("/v1/quality/coverage?role=senior-ai-engineer&limit=1")
                .then()
                .body("items[0].country", nullValue())
                .body("items[0].publishedFigures", equalTo(1));
        get("/v1/quality/coverage?role=senior-ai-engineer")
                .then()
                .body("items.role", everyItem(equalTo("senior-ai-engineer")));
        get("/v1/quality/coverage?role=wizard").then().statusCode(400);
        get("/v1/quality/coverage?country=Atlantis").then().statusCode(400);
        get("/v1").then().body("links.quality", equalTo("/v1/quality"));
    }

    @Test
    void it_is_answered_from_memory_with_a_tag_that_moves_with_an_import() {
        var first = get("/v1/quality");
        given().header("If-None-Match", first.header("ETag"))
                .get("/v1/quality")
                .then()
                .statusCode(304);
        imported.pay(source(true, false), payRows("US", 1, 100_000));
        given().header("If-None-Match", first.header("ETag"))
                .get("/v1/quality")
                .then()
                .statusCode(200)
                .body("datasetVersion", not(equalTo(first.path("datasetVersion"))));
    }
}
