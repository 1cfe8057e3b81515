package io.trackfit.catalog.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Asks the service for every fact of the source article, as {@code catalog/coverage.csv} says where each is. */
@QuarkusTest
class CoverageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> answers = new HashMap<>();

    @Test
    void every_fact_of_the_article_is_served_where_coverage_says() throws IOException {
        var missed = new ArrayList<String>();
        for (var row : rows()) {
            var found = answer(row.getField("path")).at(row.getField("pointer"));
            if (!is(found, row.getField("value"))) {
                missed.add("fact %s: %s %s is %s, expected '%s'"
                        .formatted(
                                row.getField("fact"),
                                row.getField("path"),
                                row.getField("pointer"),
                                found,
                                row.getField("value")));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void no_fact_but_page_furniture_is_left_out() throws IOException {
        var covered = new TreeSet<Integer>();
        rows().forEach(row -> covered.add(Integer.valueOf(row.getField("fact"))));
        var furniture = List.of(4, 5, 6);
        var expected = IntStream.rangeClosed(1, 128)
                .boxed()
                .filter(fact -> !furniture.contains(fact))
                .toList();
        assertThat(covered).containsExactlyElementsOf(expected);
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        var file = Objects.requireNonNull(CoverageTest.class.getResourceAsStream("/catalog/coverage.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private JsonNode answer(String path) {
        return answers.computeIfAbsent(path, p -> {
            try {
                return JSON.readTree(given().urlEncodingEnabled(false)
                        .get(p)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** A number or name is compared, {@code #n} is a size, and nothing means: it is there and says something. */
    private static boolean is(JsonNode found, String expected) {
        if (found.isMissingNode() || found.isNull()) {
            return false;
        }
        if (expected.isEmpty()) {
            return found.isContainerNode() ? !found.isEmpty() : !found.asText().isBlank();
        }
        if (expected.startsWith("#")) {
            return found.size() == Integer.parseInt(expected.substring(1));
        }
        return found.isNumber()
                ? found.decimalValue().compareTo(new BigDecimal(expected)) == 0
                : found.asText().equals(expected);
    }
}
