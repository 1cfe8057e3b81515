package io.trackfit.access.key;

import static io.restassured.RestAssured.given;
import static io.trackfit.testsupport.Keys.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.trackfit.testsupport.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the contract is asked without a key, with a wrong one, and with one of too little. */
@QuarkusTest
class DeniedByDefaultTest {

    /** An operation that the contract says needs a key. */
    private record Secured(Method method, String path, String mediaType) {

        Response with(@Nullable String key) {
            var request =
                    given().urlEncodingEnabled(false).contentType(mediaType).body("{}");
            if (method == Method.GET) {
                request = given().urlEncodingEnabled(false);
            }
            return (key == null ? request : request.header(HEADER, key)).request(method, path);
        }
    }

    @Test
    void what_needs_a_key_opens_to_nobody_else() throws Exception {
        var secured = secured();
        assertThat(secured)
                .extracting(it -> it.method() + " " + it.path())
                .contains(
                        "GET /v1/api-keys",
                        "POST /v1/api-keys",
                        "GET /v1/api-keys/x",
                        "DELETE /v1/api-keys/x",
                        "POST /v1/sources",
                        "PUT /v1/sources/x",
                        "DELETE /v1/sources/x");
        var importer = Keys.issue("of too little", "import");
        for (var operation : secured) {
            assertThat(operation.with(null).statusCode())
                    .as("%s, no key", operation)
                    .isEqualTo(401);
            assertThat(operation.with("wrong").statusCode())
                    .as("%s, wrong key", operation)
                    .isEqualTo(401);
            if (operation.path().startsWith("/v1/api-keys")) {
                assertThat(operation.with(importer).statusCode())
                        .as("%s, wrong role", operation)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void what_changes_something_needs_a_key() throws Exception {
        var open = new ArrayList<String>();
        for (var path : contract().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (List.of("put", "delete", "patch").contains(operation.getKey()) && !needsKey(operation.getValue())) {
                    open.add(operation.getKey() + " " + path.getKey());
                }
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void an_endpoint_that_nobody_annotated_is_closed_to_all() {
        assertThat(given().get("/unannotated").statusCode()).isEqualTo(401);
        assertThat(Keys.admin().get("/unannotated").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/api-keys;x",
                "/v1/api-keys%3Bx",
                "//v1/api-keys",
                "/v1//api-keys",
                "/v1/roles/..%2fapi-keys",
                "/v1/roles/../api-keys",
                "/v1/api-keys/",
                "/v1/api-keys%2F",
                "/v1/./api-keys",
                "/V1/API-KEYS",
                "/v1/api-keys/;/x"
            })
    void another_spelling_of_a_path_opens_nothing(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isIn(400, 401, 404);
    }

    private static List<Secured> secured() throws Exception {
        var found = new ArrayList<Secured>();
        for (var path : contract().path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (needsKey(operation.getValue())) {
                    found.add(new Secured(
                            Method.valueOf(operation.getKey().toUpperCase(Locale.ROOT)),
                            path.getKey().replaceAll("\\{[^}]+}", "x"),
                            mediaType(operation.getValue())));
                }
            }
        }
        return found;
    }

    /** One that the operation takes: any other is a 415 before anybody asks for a key. */
    private static String mediaType(JsonNode operation) {
        var types = operation.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : "application/json";
    }

    private static boolean needsKey(JsonNode operation) {
        return operation.path("security").path(0).has("api-key");
    }

    private static JsonNode contract() throws Exception {
        return new ObjectMapper()
                .readTree(given().get("/q/openapi-of-code?format=json").asString());
    }
}
