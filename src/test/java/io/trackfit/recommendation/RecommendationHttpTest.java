package io.trackfit.recommendation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecommendationHttpTest {

    private static final String JSON_RESUME = "application/vnd.jsonresume+json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DATA = """
        {"skills": ["Python", {"name": "Spark", "proficiency": "practitioner", "years": 3}, "Kafka", "Airflow", "dbt"],
         "experienceYears": 3, "asOf": "2026-11-22"}\
        """;

    @Test
    void an_answer_has_all_its_parts() {
        post(DATA, "")
                .body("verdict", equalTo("data-engineering"))
                .body("because.code", equalTo("one-track"))
                .body("directions.track", contains("data-engineering", "ai-engineering"))
                .body("directions[0].contributions[0].evidence", notNullValue())
                .body("directions[0].contributions[0].text", notNullValue())
                .body("roles.role", contains("junior-data-engineer", "mid-data-engineer", "senior-data-engineer"))
                .body("roles[1].nextSteps", hasSize(10))
                .body("roles[1].salaryBands.id", hasItem("article-mid-data-engineer"))
                .body("roles[1].certifications", hasSize(5))
                .body("recognised.id", hasItem("spark"))
                .body("modelVersion", equalTo("fit/2026.4"))
                .body("datasetVersion", containsString("+"))
                .body("asOf", equalTo("2026-11-22"));
    }

    @Test
    void an_answer_is_not_kept_by_anybody() {
        given().contentType("application/json")
                .body(DATA)
                .post("/v1/recommendations")
                .then()
                .header("Cache-Control", containsString("no-store"));
    }

    @Test
    void the_same_bytes_come_again() {
        var first = post(DATA, "").extract().asByteArray();
        for (int i = 0; i < 20; i++) {
            assertThat(post(DATA, "").extract().asByteArray()).isEqualTo(first);
        }
    }

    @Test
    void base_and_contributions_are_the_score_on_the_wire() throws IOException {
        for (var explain : new String[] {"none", "facts", "text"}) {
            var answer = tree(DATA, "?explain=" + explain);
            for (var direction : answer.path("directions")) {
                long sum = direction.path("base").asLong();
                for (var part : direction.path("contributions")) {
                    sum += part.path("points").asLong();
                }
                assertThat(direction.path("score").asLong()).as(explain).isEqualTo(sum);
            }
        }
    }

    @Test
    void explaining_is_a_choice() {
        post(DATA, "?explain=none")
                .body("because", not(hasKey("facts")))
                .body("directions[0].contributions[0]", not(hasKey("text")))
                .body("roles[0].salaryBands", nullValue());
        post(DATA, "?explain=facts")
                .body("because.facts.track", equalTo("data-engineering"))
                .body("because", not(hasKey("text")));
        post(DATA, "?explain=words", 400).body("errors[0].parameter", equalTo("explain"));
    }

    @Test
    void the_texts_come_in_arabic() {
        post(DATA, "?lang=ar")
                .header("Content-Language", equalTo("ar"))
                .body("because.text", containsString("هندسة البيانات"));
    }

    @Test
    void a_profile_can_wish_for_a_language_and_the_address_decides() {
        var wishing = DATA.replace("\"asOf\"", "\"preferences\": {\"lang\": \"ar\"}, \"asOf\"");
        post(wishing, "")
                .header("Content-Language", equalTo("ar"))
                .body("because.text", containsString("هندسة البيانات"));
        post(wishing, "?lang=en").body("because.text", containsString("speaks for"));
    }

    @Test
    void the_roles_to_be_ready_for_can_be_chosen() {
        post(DATA, "?roles=senior-ai-engineer,junior-data-engineer")
                .body("roles.role", contains("senior-ai-engineer", "junior-data-engineer"));
        post(DATA, "?roles=senior-ai-enginer", 400)
                .body("errors[0].parameter", equalTo("roles"))
                .body("errors[0].nearest", hasItem("senior-ai-engineer"));
    }

    @Test
    void the_model_can_be_pinned_and_an_unknown_one_names_those_we_have() {
        post(DATA, "?modelVersion=fit/2026.1").body("modelVersion", equalTo("fit/2026.1"));
        post(DATA, "?modelVersion=fit/1999.1", 400)
                .body("errors[0].nearest", contains("fit/2026.1", "fit/2026.2", "fit/2026.3", "fit/2026.4"));
        post(DATA.replace("\"asOf\"", "\"modelVersion\": \"fit/1999.1\", \"asOf\""), "", 400)
                .body("errors[0].message", containsString("fit/2026.1"));
    }

    @Test
    void query_and_profile_must_not_contradict_each_other() {
        post(DATA, "?asOf=2026-01-01", 400).body("errors[0].code", equalTo("contradiction"));
    }

    @Test
    void every_envelope_of_the_same_evidence_gives_the_same_direction() throws IOException {
        var list = "{\"skills\": [\"Spark\", \"Kafka\", \"Airflow\", \"dbt\", \"Snowflake\"]}";
        var text = "{\"text\": \"Skills: Spark, Kafka, Airflow, dbt, Snowflake\"}";
        var resume = """
            {"skills": [{"name": "Tools", "keywords": ["Spark", "Kafka", "Airflow", "dbt", "Snowflake"]}]}\
            """;
        var direction = tree(list, "").path("directions");
        assertThat(direction.get(0).path("score").isNull()).isFalse();
        assertThat(tree(text, "").path("directions")).isEqualTo(direction);
        assertThat(JSON.readTree(given().contentType(JSON_RESUME)
                                .body(resume)
                                .post("/v1/recommendations")
                                .asString())
                        .path("directions"))
                .isEqualTo(direction);
    }

    @Test
    void a_preference_changes_what_is_shown_and_nothing_else() throws IOException {
        var plain = tree(DATA, "");
        var wishing = tree(
                DATA.replace(
                        "\"asOf\"",
                        "\"preferences\": {\"location\": \"dubai\", \"remote\": true, \"currency\": \"AED\"},"
                                + " \"asOf\""),
                "");
        assertThat(wishing.path("directions")).isEqualTo(plain.path("directions"));
        assertThat(wishing.path("roles").get(0).path("readiness"))
                .isEqualTo(plain.path("roles").get(0).path("readiness"));
        assertThat(wishing.path("roles")
                        .get(0)
                        .path("salaryBands")
                        .get(0)
                        .path("converted")
                        .path("currency")
                        .asText())
                .isEqualTo("AED");
    }

    @Test
    void an_unknown_skill_changes_nothing_and_is_reported() throws IOException {
        var more = tree(DATA.replace("\"dbt\"", "\"dbt\", \"snowflaek\", \"basket weaving\""), "");
        var plain = tree(DATA, "");
        assertThat(more.path("directions")).isEqualTo(plain.path("directions"));
        assertThat(more.path("roles")).isEqualTo(plain.path("roles"));
        assertThat(more.path("unrecognised").get(0).path("nearest").get(0).asText())
                .isEqualTo("snowflake");
    }

    @Test
    void too_little_is_said_in_place_of_a_number() {
        post("{\"skills\": [\"Python\"]}", "")
                .body("verdict", equalTo("insufficient-evidence"))
                .body("directions.score", everyItem(nullValue()))
                .body("directions.probability", everyItem(nullValue()))
                .body("roles.readiness", everyItem(nullValue()))
                .body("suggestedRole", nullValue())
                .body("roles[0].nextSteps[0].wouldBeEnough", equalTo(true));
        post("{}", "").body("verdict", equalTo("insufficient-evidence"));
    }

    @Test
    void the_card_says_what_the_model_is_for() {
        get("/v1/model")
                .then()
                .statusCode(200)
                .body("version", equalTo("fit/2026.4"))
                .body("card.intendedUse", not(hasSize(0)))
                .body("card.notIntendedFor[0]", containsString("rejecting applicants"))
                .body("direction.verdict.enough", equalTo(2));
        get("/v1/model?version=fit/1999.1")
                .then()
                .statusCode(400)
                .body("errors[0].nearest", contains("fit/2026.1", "fit/2026.2", "fit/2026.3", "fit/2026.4"));
    }

    private static ValidatableResponse post(String body, String query) {
        return post(body, query, 200);
    }

    private static ValidatableResponse post(String body, String query, int status) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/recommendations" + query)
                .then()
                .statusCode(status);
    }

    private static JsonNode tree(String body, String query) throws IOException {
        return JSON.readTree(post(body, query).extract().asString());
    }
}
