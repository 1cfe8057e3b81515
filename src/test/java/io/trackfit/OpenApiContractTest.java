package io.trackfit;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract at the root of the repository is the one that is served. */
@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");

    /** {@code -Dtrackfit.write-contract=true} writes the file instead: its diff is then to be reviewed. */
    @Test
    void the_committed_contract_is_what_the_code_serves() throws IOException {
        var served = get("/q/openapi").asString();
        if (Boolean.getBoolean("trackfit.write-contract")) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(served);
    }

    @Test
    void every_operation_says_what_it_does() {
        var paths = get("/q/openapi?format=json").jsonPath().getMap("paths");
        assertThat(paths).isNotEmpty();
        paths.forEach((path, item) -> ((java.util.Map<?, ?>) item).forEach((method, operation) -> {
            if (operation instanceof java.util.Map<?, ?> details) {
                assertThat(details.get("summary")).as("%s %s", method, path).isNotNull();
                assertThat(details.get("tags")).as("%s %s", method, path).isNotNull();
            }
        }));
    }
}
