package io.trackfit.access.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.trackfit.shared.problem.Problem;
import io.trackfit.testsupport.Keys;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A limit so low that a test reaches it, in a window so long that no room comes back meanwhile. */
@QuarkusTest
@TestProfile(RateLimitHttpTest.Low.class)
class RateLimitHttpTest {

    public static final class Low implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trackfit.rate-limit.requests", "5", "trackfit.rate-limit.window", "1h");
        }
    }

    private static Response extract(String text) {
        return given().contentType("application/json")
                .header("X-Forwarded-For", "192.0.2." + text.length())
                .header("Forwarded", "for=192.0.2." + text.length())
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/v1/skills/extract");
    }

    @Test
    void beyond_the_limit_requests_are_refused_and_ready_answers_are_not() {
        var ready = "/v1/tracks";
        given().get(ready).then().statusCode(200).header("RateLimit", "\"default\";r=4;t=720");
        for (int left = 3; left >= 0; left--) {
            extract("x".repeat(left))
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"default\";q=5;w=3600")
                    .header("RateLimit", matchesPattern("\"default\";r=%d;t=\\d+".formatted(left)));
        }
        extract("too many")
                .then()
                .statusCode(429)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", matchesPattern("7[12][0-9]"))
                .header("RateLimit", matchesPattern("\"default\";r=0;t=\\d+"))
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body("code", equalTo("too-many-requests"))
                .body("instance", equalTo("/v1/skills/extract"));
        given().get(ready).then().statusCode(200).header("RateLimit", nullValue());
        given().get("/v1/roles").then().statusCode(429);
        given().header(Keys.HEADER, "wrong").get("/v1/roles").then().statusCode(429);
        given().header("Origin", "https://example.org")
                .get("/v1/roles")
                .then()
                .statusCode(429)
                .header("Access-Control-Allow-Origin", "https://example.org");
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/").then().statusCode(200);

        Keys.admin().get("/v1/api-keys").then().statusCode(200).header("RateLimit", "\"default\";r=4;t=720");
        assertThat(given().head("/v1/roles").statusCode()).isEqualTo(429);
    }
}
