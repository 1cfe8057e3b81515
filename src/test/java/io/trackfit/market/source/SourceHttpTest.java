package io.trackfit.market.source;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.trackfit.testsupport.Keys.importer;
import static io.trackfit.testsupport.PackagedService.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.trackfit.shared.problem.Problem;
import io.trackfit.testsupport.Postgres;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources of imports, from their registration to their retirement. */
@QuarkusTest
class SourceHttpTest {

    private final RegisteredSources sources;

    SourceHttpTest(RegisteredSources sources) {
        this.sources = sources;
    }

    private static Map<String, Object> source(String id) {
        var source = new LinkedHashMap<String, Object>();
        source.put("id", id);
        source.put("title", "Adverts of a board");
        source.put("publisher", "A board");
        source.put("url", "https://example.org/adverts");
        source.put("published", "2025-01");
        source.put("coversFrom", "2024-01-01");
        source.put("coversTo", "2024-12-31");
        source.put("licence", "CC BY 4.0");
        source.put("method", "advertised-bound");
        source.put("confidence", "medium");
        source.put("updates", "snapshots");
        source.put("rowsMayBeExported", false);
        source.put("smallCellsConfidential", true);
        return source;
    }

    private static Response register(Map<String, Object> source) {
        return importer().contentType(ContentType.JSON).body(json(source)).post("/v1/sources");
    }

    private static Response correct(Map<String, Object> source, String ifMatch) {
        var request = importer().contentType(ContentType.JSON).body(json(source));
        return (ifMatch.isEmpty() ? request : request.header("If-Match", ifMatch))
                .put("/v1/sources/" + source.get("id"));
    }

    /** REST Assured would ask for gzip, which has a tag of its own. */
    private static RequestSpecification plain() {
        return given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    private static String json(Object value) {
        return new ObjectMapper().valueToTree(value).toString();
    }

    @Test
    void a_registered_source_is_shown_beside_the_reviewed_ones_at_once() {
        get("/v1/sources?registered=true").then().statusCode(200).body("items.id", not(hasItem("beside")));
        int reviewed = get("/v1/sources?registered=false&limit=500").path("items.size()");
        get("/v1/sources/beside").then().statusCode(404);
        var registered = register(source("beside"));
        registered
                .then()
                .statusCode(201)
                .header("Location", "/v1/sources/beside")
                .body("kind", equalTo("dataset"))
                .body("confidence", equalTo("medium"))
                .body("registration.updates", equalTo("snapshots"))
                .body("registration.coversTo", equalTo("2024-12-31"))
                .body("registration.rowsMayBeExported", equalTo(false))
                .body("registration.smallCellsConfidential", equalTo(true))
                .body("registration.retiredAt", nullValue());
        var shown = plain().get("/v1/sources/beside");
        shown.then().statusCode(200).header("ETag", registered.header("ETag"));
        assertThat(shown.asString()).isEqualTo(registered.asString());
        get("/v1/sources?registered=true").then().body("items.id", hasItem("beside"));
        get("/v1/sources?ids=drjobpro-2026,beside")
                .then()
                .body("items.id", contains("drjobpro-2026", "beside"))
                .body("items[0].registration", nullValue());
        get("/v1/sources?registered=false&limit=500").then().body("items.size()", equalTo(reviewed));
        assertThat(sources.find("beside")).map(RegisteredSource::updates).contains(Updates.SNAPSHOTS);
        assertThat(sources.stored("beside")).isEqualTo(sources.find("beside"));
    }

    @Test
    void an_id_is_registered_once_and_never_one_of_the_catalogue() {
        register(source("twice")).then().statusCode(201);
        register(source("twice")).then().statusCode(409).contentType(Problem.MEDIA_TYPE);
        register(source("drjobpro-2026"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/id"))
                .body("errors.code", contains("reviewed-source"));
        importer().delete("/v1/sources/drjobpro-2026").then().statusCode(409);
        importer().delete("/v1/sources/nobody-knows").then().statusCode(404);
    }

    @Test
    void a_correction_names_the_state_it_corrects() {
        var tag = register(source("corrected")).header("ETag");
        var corrected = source("corrected");
        corrected.put("publisher", "Another board");
        correct(corrected, "").then().statusCode(428).body("code", equalTo("precondition-required"));
        correct(corrected, "\"0123\"").then().statusCode(412).body("code", equalTo("precondition-failed"));
        correct(corrected, "W/" + tag).then().statusCode(412);
        var answer = correct(corrected, tag);
        answer.then().statusCode(200).body("publisher", equalTo("Another board"));
        plain().get("/v1/sources/corrected")
                .then()
                .header("ETag", answer.header("ETag"))
                .body("publisher", equalTo("Another board"));
        correct(corrected, tag).then().statusCode(412);
        var gzipTag = given().header("Accept-Encoding", "gzip")
                .get("/v1/sources/corrected")
                .header("ETag");
        assertThat(gzipTag).endsWith("-gzip\"");
        correct(corrected, gzipTag).then().statusCode(200).header("ETag", answer.header("ETag")); // nothing changed
        correct(source("corrected-not"), "*").then().statusCode(404);
        importer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(json(source("other")))
                .put("/v1/sources/corrected")
                .then()
                .statusCode(400)
                .body("errors.code", contains("other-id"));
    }

    @Test
    void a_retired_source_stays_and_says_so() {
        register(source("retired"));
        var first = importer().delete("/v1/sources/retired");
        first.then().statusCode(200).body("registration.retiredAt", notNullValue());
        String retiredAt = first.path("registration.retiredAt");
        importer().delete("/v1/sources/retired").then().body("registration.retiredAt", equalTo(retiredAt));
        get("/v1/sources/retired").then().body("registration.retiredAt", equalTo(retiredAt));
        correct(source("retired"), "*").then().statusCode(200).body("registration.retiredAt", equalTo(retiredAt));
        assertThat(sources.find("retired")).map(RegisteredSource::retired).contains(true);
    }

    @Test
    void what_another_replica_registers_is_served_soon() throws Exception {
        register(source("mother"));
        get("/v1/sources/of-another").then().statusCode(404);
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into registered_source
                    select 'of-another', title, publisher, url, published, covers_from, covers_to, licence, method, confidence, updates,
                        rows_may_be_exported, small_cells_confidential, note, registered_at, corrected_at, retired_at,
                        (select max(revision) + 1 from registered_source)
                    from registered_source where id = 'mother';
                    select pg_notify('trackfit', 'sources')""");
        }
        await(
                "the source of another replica",
                () -> get("/v1/sources/of-another").statusCode() == 200);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "id, Upper, /id",
                "id, a, /id",
                "id, a--b, /id",
                "id, null, /id",
                "title, ' ', /title",
                "title, 'a\u0001', /title",
                "url, ftp://example.org, /url",
                "url, example.org, /url",
                "url, https://u:p@example.org, /url",
                "published, 2024-13, /published",
                "published, 2999, /published",
                "published, May, /published",
                "coversFrom, 2025-01-01, /coversTo",
                "coversFrom, soon, /coversFrom",
                "confidence, sure, /confidence",
                "updates, daily, /updates",
                "rowsMayBeExported, yes, /rowsMayBeExported",
                "licence, null, /licence",
                "retiredAt, 2026-01-01T00:00:00Z, /retiredAt",
                "revision, 1, /revision"
            })
    void a_wrong_member_is_named(String member, String value, String pointer) {
        var source = source("never-registered");
        source.put(member, value);
        register(source).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void all_that_is_wrong_with_a_source_is_told_at_once() {
        importer()
                .contentType(ContentType.JSON)
                .body("{\"id\":\"A\",\"title\":\"\",\"url\":\"x\",\"colour\":\"red\"}")
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/id",
                                "/title",
                                "/url",
                                "/colour",
                                "/publisher",
                                "/licence",
                                "/method",
                                "/confidence",
                                "/updates",
                                "/rowsMayBeExported",
                                "/smallCellsConfidential"));
    }
}
