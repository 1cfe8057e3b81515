package io.trackfit.shared.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.head;
import static io.restassured.RestAssured.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.trackfit.shared.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client may rely on at every endpoint. Raw bytes go through the JDK's client, which adds and hides nothing. */
@QuarkusTest
class HttpConventionsTest {

    private static final String ROLE = "/v1/roles/mid-data-engineer";

    @Test
    void an_unknown_route_is_a_problem() {
        get("/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/unknown-route"))
                .body("status", equalTo(404))
                .body("instance", equalTo("/v1/nothing-here"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void the_type_of_a_problem_leads_to_its_explanation() {
        String type = get("/v1/roles/no-such-role").jsonPath().getString("type");
        get(type).then().statusCode(200).body("code", equalTo("not-found")).body("status", equalTo(404));
        get("/problems").then().statusCode(200).body("items.code", org.hamcrest.Matchers.hasItem("too-large"));
    }

    @Test
    void a_problem_keeps_the_trace_of_its_caller() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/v1/roles/no-such-role")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    @Test
    void a_wrong_method_says_which_are_right() {
        given().delete(ROLE)
                .then()
                .statusCode(405)
                .contentType(Problem.MEDIA_TYPE)
                .header("Allow", containsString("GET"));
    }

    @Test
    void a_media_type_that_is_not_offered_is_406() {
        given().accept("image/png").get(ROLE).then().statusCode(406).contentType(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/roles?level=chief",
                "/v1/roles?experienceYears=two",
                "/v1/roles?experienceYears=-1",
                "/v1/roles?limit=0",
                "/v1/roles?limit=-1",
                "/v1/roles?limit=1000000000",
                "/v1/roles?limit=99999999999999",
                "/v1/certifications?obtainableOn=2026-13-01",
                "/v1/certifications?obtainable=yes",
                "/v1/roles?colour=red",
                "/v1/roles?level=mid&level=junior",
                "/v1/roles?track=ai-enginering"
            })
    void a_bad_parameter_is_named(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", notNullValue())
                .body("errors[0].pointer", nullValue());
    }

    @Test
    void every_unknown_parameter_is_named() {
        get("/v1/roles?colour=red&size=3")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(java.util.List.of("colour", "size")));
    }

    @Test
    void head_says_what_get_says() throws Exception {
        for (var encoding : new String[] {"identity", "gzip"}) {
            var got = send("GET", ROLE, "Accept-Encoding", encoding);
            var head = send("HEAD", ROLE, "Accept-Encoding", encoding);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (var name : new String[] {
                "etag",
                "content-length",
                "content-type",
                "content-encoding",
                "cache-control",
                "vary",
                "content-language"
            }) {
                assertThat(head.headers().firstValue(name))
                        .as(name)
                        .isEqualTo(got.headers().firstValue(name));
            }
        }
        head("/v1/roles/no-such-role").then().statusCode(404);
    }

    @Test
    void gzip_and_identity_are_the_same_json_with_tags_of_their_own() throws Exception {
        for (int again = 0; again < 2; again++) { // first from the resource, then from the fast lane
            var plain = send("GET", "/v1/skills?limit=7", "Accept-Encoding", "identity");
            var zipped = send("GET", "/v1/skills?limit=7", "Accept-Encoding", "gzip");
            assertThat(plain.headers().firstValue("content-encoding")).isEmpty();
            assertThat(zipped.headers().firstValue("content-encoding")).hasValue("gzip");
            assertThat(unzip(zipped.body())).isEqualTo(plain.body());
            assertThat(tag(zipped)).isNotEqualTo(tag(plain)).startsWith("\"");
        }
    }

    @Test
    void a_known_tag_is_answered_304_also_when_weakened_or_listed() throws Exception {
        for (var encoding : new String[] {"identity", "gzip"}) {
            String tag = tag(send("GET", ROLE, "Accept-Encoding", encoding));
            for (var sent : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                var answer = send("GET", ROLE, "Accept-Encoding", encoding, "If-None-Match", sent);
                assertThat(answer.statusCode()).as(sent).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
                assertThat(tag(answer)).isEqualTo(tag);
                assertThat(answer.headers().firstValue("cache-control"))
                        .hasValue("public, max-age=60, stale-while-revalidate=300");
                assertThat(answer.headers().firstValue("vary")).hasValue("Accept, Accept-Language, Accept-Encoding");
                assertThat(answer.headers().firstValue("content-encoding")).isEmpty();
            }
            assertThat(send("GET", ROLE, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_tag_belongs_to_one_representation() throws Exception {
        assertThat(tag(send("GET", ROLE, "Accept-Language", "ar")))
                .isNotEqualTo(tag(send("GET", ROLE, "Accept-Language", "en")));
        assertThat(tag(send("GET", ROLE))).isEqualTo(tag(send("GET", ROLE)));
    }

    @Test
    void a_body_that_announces_more_than_the_limit_is_413() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at("/v1/recommendations"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(1 << 20) + 1]))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
    }

    @Test
    void a_body_that_is_more_than_the_limit_and_does_not_announce_it_is_413_too() throws Exception {
        for (var path : List.of("/v1/recommendations", "/v1/skills/extract", "/v1/titles/resolve")) {
            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(at(path))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                            " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8))))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
            assertThat(answer.body()).contains("\"code\":\"too-large\"");
        }
    }

    /** Ready-made answers never reach REST, which knows the template: each would be counted under an address of its own. */
    @Test
    void metrics_count_by_route_however_often_it_is_read() {
        for (var skill : List.of("python", "sql", "kafka")) {
            for (int i = 0; i < 3; i++) {
                get("/v1/skills/" + skill).then().statusCode(200);
            }
        }
        assertThat(get("/q/metrics").asString())
                .contains("uri=\"/v1/skills/{id}\"")
                .doesNotContain("uri=\"/v1/skills/python\"", "uri=\"/v1/skills/sql\"", "uri=\"/v1/skills/kafka\"");
    }

    @Test
    void a_browser_on_another_site_may_read() {
        given().header("Origin", "https://jobs.example")
                .get(ROLE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue())
                .header("Access-Control-Allow-Credentials", not("true"));
        given().header("Origin", "https://jobs.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options("/v1/recommendations")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("POST"));
        options(ROLE).then().statusCode(200);
    }

    @Test
    void an_answer_tells_browsers_not_to_guess_and_nobody_what_serves_it() throws Exception {
        var answer = send("GET", ROLE);
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        assertThat(answer.headers().firstValue("server")).isEmpty();
    }

    private static java.net.http.HttpResponse<byte[]> send(String method, String path, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(RestAssured.port, path));
    }

    private static String tag(java.net.http.HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("etag").orElseThrow();
    }

    private static byte[] unzip(byte[] zipped) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }
}
