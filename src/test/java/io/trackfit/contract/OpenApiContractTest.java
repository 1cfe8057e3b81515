package io.trackfit.contract;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The contract at the root of the repository is what the code does, and the one that is served. */
@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** {@code -Dtrackfit.write-contract=true} writes the file instead: its diff is then to be reviewed. */
    @Test
    void the_committed_contract_is_what_the_code_does() throws IOException {
        var code = get("/q/openapi-of-code").asString();
        if (Boolean.getBoolean("trackfit.write-contract")) {
            Files.writeString(COMMITTED, code);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(code);
    }

    @Test
    void the_committed_contract_is_served() throws IOException {
        var file = new String(getClass().getResourceAsStream("/openapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        var plain = given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .get("/q/openapi");
        assertThat(plain.contentType()).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(plain.asString()).isEqualTo(file);
        var zipped = given().header("Accept-Encoding", "gzip").get("/q/openapi");
        assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(zipped.asString()).isEqualTo(file);
        given().header("If-None-Match", zipped.header("ETag"))
                .get("/q/openapi")
                .then()
                .statusCode(304);
        var tree = new YAMLMapper().readTree(file);
        for (var json : List.of(
                get("/q/openapi?format=json"),
                given().header("Accept", "application/json,*/*").get("/q/openapi"))) {
            assertThat(json.contentType()).isEqualTo("application/json");
            assertThat(new ObjectMapper().readTree(json.asByteArray())).isEqualTo(tree);
        }
    }

    @Test
    void every_operation_says_what_it_does() {
        var paths = get("/q/openapi-of-code?format=json").jsonPath().getMap("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, item) -> ((Map<?, ?>) item).forEach((method, operation) -> {
            if (operation instanceof Map<?, ?> details) {
                assertThat(details.get("summary")).as("%s %s", method, path).isNotNull();
                assertThat(details.get("tags")).as("%s %s", method, path).isNotNull();
            }
        }));
    }

    /** Generators of clients name the parameters of an operation that way, beside the schemas. */
    @Test
    void no_operation_takes_a_name_that_a_schema_has() {
        var contract = get("/q/openapi-of-code?format=json").jsonPath();
        var schemas = contract.<String, Object>getMap("components.schemas").keySet();
        assertThat(schemas).contains("ApiKeyRequest");
        var parameters = contract.<String, Map<String, Map<String, Object>>>getMap("paths").values().stream()
                .flatMap(item -> item.values().stream())
                .filter(Map.class::isInstance)
                .map(operation -> (String) operation.get("operationId"))
                .filter(Objects::nonNull)
                .map(id -> id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1) + "Request");
        assertThat(parameters).isNotEmpty().doesNotContainAnyElementsOf(schemas);
    }
}
