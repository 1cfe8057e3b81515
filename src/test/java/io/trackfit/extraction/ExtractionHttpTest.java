package io.trackfit.extraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Skill extraction as a client sees it. */
@QuarkusTest
class ExtractionHttpTest {

    private static final String TEXT = "Python, Go and Kafka. No experience with Scala. Python!";

    @Test
    void a_plain_text_and_the_same_text_in_json_say_the_same() {
        var plain = plain(TEXT).then().statusCode(200).extract().asString();
        var json = given().contentType("application/json")
                .body(Map.of("text", TEXT))
                .post("/v1/skills/extract");
        assertThat(json.asString()).isEqualTo(plain);
        json.then()
                .body("skills.id", contains("python", "go", "kafka"))
                .body("skills.mentions", contains(2, 1, 1))
                .body("mentions.context", contains("name", "list", "name", "name"))
                .body("mentions[1].start", equalTo(8))
                .body("mentions[1].end", equalTo(10))
                .body("mentions[1].text", equalTo("Go"))
                .body("denied.skill", contains("scala"));
    }

    @Test
    void names_come_in_the_language_asked_for() {
        given().contentType("text/plain; charset=UTF-8")
                .body("أعمل مع Python".getBytes(StandardCharsets.UTF_8))
                .post("/v1/skills/extract?lang=ar")
                .then()
                .statusCode(200)
                .header("Content-Language", "ar")
                .body("skills[0].name", equalTo("بايثون"))
                .body("mentions[0].start", equalTo(8));
    }

    @Test
    void a_text_without_skills_has_none() {
        plain("Go Sooners!").then().statusCode(200).body("skills", empty()).body("mentions", empty());
    }

    @Test
    void more_than_two_hundred_kilobytes_are_too_much() {
        plain("a".repeat(200_000)).then().statusCode(200);
        plain("a".repeat(200_001)).then().statusCode(413).body("code", equalTo("too-large"));
        json("{\"text\": \"%s\"}".formatted("ب".repeat(100_001))).then().statusCode(413);
        plain("a".repeat(1_100_000)).then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                              | 400 | invalid-input  | /text  | missing-member
                    {"text": null}                  | 400 | invalid-input  | /text  | missing-member
                    {"text": 5}                     | 400 | invalid-input  | /text  | wrong-type
                    {"text": "a", "txet": "b"}      | 400 | invalid-input  | /txet  | unknown-member
                    {"text": "a\\u0000"}            | 400 | invalid-input  | /text  | bad-character
                    []                              | 400 | invalid-input  | ''     | wrong-type
                    null                            | 400 | invalid-input  | ''     | wrong-type
                    """)
    void a_wrong_body_is_refused_where_it_is_wrong(String body, int status, String code, String pointer, String fault) {
        json(body)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(fault));
    }

    @Test
    void what_cannot_be_read_is_malformed() {
        json("").then().statusCode(400).body("code", equalTo("malformed-body"));
        plain("").then().statusCode(400).body("code", equalTo("malformed-body"));
        json("{\"text\": \"a\"} x").then().statusCode(400).body("code", equalTo("malformed-body"));
        json("[".repeat(1000)).then().statusCode(400).body("code", equalTo("malformed-body"));
        given().contentType("text/plain")
                .body(new byte[] {'a', (byte) 0xC3, (byte) 0x28})
                .post("/v1/skills/extract")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-body"));
    }

    @Test
    void another_media_type_is_not_understood() {
        given().contentType("application/xml")
                .body("<a/>")
                .post("/v1/skills/extract")
                .then()
                .statusCode(415);
    }

    private static Response plain(String text) {
        return given().contentType("text/plain")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/v1/skills/extract");
    }

    private static Response json(String body) {
        RequestSpecification request = given().contentType("application/json");
        return (body.isEmpty() ? request : request.body(body)).post("/v1/skills/extract");
    }
}
