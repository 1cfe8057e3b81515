package io.trackfit.catalog.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Job titles over HTTP. */
@QuarkusTest
class TitlesHttpTest {

    private static ValidatableResponse resolve(Object body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/titles/resolve")
                .then();
    }

    @Test
    void a_title_becomes_a_role_and_a_place() {
        resolve(Map.of("title", "Sr. ETL Developer – Dubai"))
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].recognised", equalTo(true))
                .body("items[0].text", equalTo("Senior Data Engineer"))
                .body("items[0].family", equalTo("data-engineer"))
                .body("items[0].level", equalTo("senior"))
                .body("items[0].track", equalTo("data-engineering"))
                .body("items[0].role", equalTo("senior-data-engineer"))
                .body("items[0].confidence", equalTo("high"))
                .body("items[0].rules", contains("etl-developer", "seniors"))
                .body("items[0].location", equalTo("dubai"))
                .body("items[0].reason", nullValue());
    }

    @Test
    void without_a_level_there_is_a_family_and_no_role() {
        resolve(Map.of("title", "ML Engineer"))
                .body("items[0].text", equalTo("Machine Learning Engineer"))
                .body("items[0].track", equalTo("ai-engineering"))
                .body("items[0].level", nullValue())
                .body("items[0].role", nullValue());
    }

    @Test
    void what_is_not_ours_says_what_gave_it_away() {
        resolve(Map.of("titles", List.of("Data Analyst", "Gardener")))
                .statusCode(200)
                .body("items.title", contains("Data Analyst", "Gardener"))
                .body("items.recognised", contains(false, false))
                .body("items.reason", contains("not-one-of-ours", "no-rule"))
                .body("items.text", contains("Not one of ours: data analyst", "No rule knows this title"));
    }

    @Test
    void arabic_titles_are_read_and_answered_in_arabic() {
        given().contentType("application/json")
                .header("Accept-Language", "ar")
                .body(Map.of("titles", List.of("مهندس بيانات أول", "محلل بيانات")))
                .post("/v1/titles/resolve")
                .then()
                .header("Content-Language", "ar")
                .body("items[0].role", equalTo("senior-data-engineer"))
                .body("items[0].text", equalTo("مهندس بيانات أول"))
                .body("items[1].text", equalTo("ليس من أدوارنا: محلل بيانات"));
    }

    @Test
    void everything_wrong_is_named_at_once() {
        resolve(Map.of("titles", List.of("Data Engineer", " ", "x".repeat(201))))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains("/titles/1", "/titles/2"))
                .body("errors.code", contains("required", "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\":\"a\",\"titles\":[\"b\"]}"})
    void one_of_the_two_members_is_given(String body) {
        resolve(body).statusCode(400).contentType("application/problem+json").body("errors[0].code", equalTo("one-of"));
    }

    @Test
    void a_hundred_titles_are_the_most() {
        resolve(Map.of("titles", Collections.nCopies(100, "AI Engineer")))
                .statusCode(200)
                .body("items", hasSize(100));
        resolve(Map.of("titles", Collections.nCopies(101, "AI Engineer")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/titles"));
        resolve(Map.of("titles", List.of())).statusCode(400).body("errors[0].pointer", equalTo("/titles"));
    }

    @Test
    void a_body_of_another_shape_is_told_all_its_faults() {
        resolve("{\"titles\":[7,\"AI Engineer\",{}],\"job\":\"a\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/titles/0", "/titles/2", "/job"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "null", "", "{\"title\":\"a\",\"title\":\"b\"}", "{\"title\":\"Data\\u0000Engineer\"}"})
    void a_body_nobody_should_send_is_a_problem(String body) {
        resolve(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void signs_and_emoji_are_read_as_nothing() {
        resolve(Map.of("titles", List.of("🙂🙂", "\u202eData Engineer")))
                .statusCode(200)
                .body("items.recognised", contains(false, true));
    }
}
