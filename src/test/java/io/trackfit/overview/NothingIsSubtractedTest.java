package io.trackfit.overview;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.overview.Imported.payRows;
import static io.trackfit.overview.Imported.postingRows;
import static io.trackfit.overview.Imported.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.trackfit.overview.quality.Quality;
import io.trackfit.testsupport.OwnDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who reads everything that is public and subtracts finds no small count of a source that wants it hidden. The reader knows
 * all rows of open sources, for they are exported and counted, and takes them from every cell that is shown.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class NothingIsSubtractedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LEAST = 10;

    private final Quality quality;
    private final Imported imported = new Imported();

    NothingIsSubtractedTest(Quality quality) {
        this.quality = quality;
    }

    @BeforeEach
    void importBoth() {
        var open = source(true, false);
        var secret = source(false, true);
        imported.pay(
                open,
                payRows("US", 40, 100_000)
                        + payRows("AE", 20, 80_000)
                        + payRows("QA", 11, 70_000)
                        + payRows("DE", 25, 60_000));
        imported.pay(
                secret,
                payRows("US", 30, 200_000)
                        + payRows("AE", 4, 180_000)
                        + payRows("QA", 12, 170_000)
                        + payRows("DE", 2, 160_000));
        imported.postings(open, postingRows("US", 60, "python") + postingRows("AE", 40, "sql"));
        imported.postings(secret, postingRows("US", 80, "python") + postingRows("AE", 5, "sql|spark"));
        quality.look();
    }

    @AfterEach
    void withdraw() {
        imported.close();
        quality.look();
    }

    private static List<JsonNode> export(String file) throws Exception {
        var rows = new ArrayList<JsonNode>();
        for (var line : get("/v1/exports/" + file).asString().split("\n")) {
            rows.add(JSON.readTree(line));
        }
        return rows;
    }

    private static long count(List<JsonNode> rows, Predicate<JsonNode> which) {
        return rows.stream().filter(which).count();
    }

    private static boolean in(JsonNode row, JsonNode cell, Map<String, List<String>> countries) {
        return cell.path("place").asText().equals("world")
                || row.path("country").asText().equals(cell.path("place").asText())
                || countries
                        .getOrDefault(cell.path("place").asText(), List.of())
                        .contains(row.path("country").asText());
    }

    /** The subregions that the imported countries lie in. */
    private static final Map<String, List<String>> SUBREGIONS =
            Map.of("m49-021", List.of("US"), "m49-145", List.of("AE", "QA"), "m49-155", List.of("DE"));

    @Test
    void what_is_shown_less_what_is_known_is_nothing_or_many() throws Exception {
        var open = export("observations.ndjson");
        assertThat(open).hasSize(96);
        var hidden = new HashMap<String, Long>();
        var shown = new ArrayList<JsonNode>();
        for (var cell : export("pay-cells.ndjson")) {
            if (cell.path("outcome").asText().equals("shown")) {
                shown.add(cell);
                long known = count(open, row -> in(row, cell, SUBREGIONS));
                hidden.put(cell.path("id").asText(), cell.path("distinctRows").asLong() - known);
            } else {
                assertThat(cell.path("outcome").asText()).isEqualTo("confidential");
                assertThat(cell.path("distinctRows").isNull()).isTrue();
            }
        }
        assertThat(hidden.values()).as("of shown cells").allMatch(count -> count == 0 || count >= LEAST);
        assertThat(shown).as("not all is hidden").hasSizeGreaterThan(10);
        for (var parent : shown) {
            for (var child : shown) {
                if (contains(parent, child)) {
                    long rest = hidden.getOrDefault(parent.path("id").asText(), 0L)
                            - hidden.getOrDefault(child.path("id").asText(), 0L);
                    assertThat(rest)
                            .as("%s less %s", parent.path("id"), child.path("id"))
                            .matches(count -> count == 0 || count >= LEAST);
                }
            }
        }
    }

    private static boolean contains(JsonNode parent, JsonNode child) {
        return !parent.equals(child)
                && parent.path("yearFrom").asInt() <= child.path("yearFrom").asInt()
                && parent.path("yearTo").asInt() >= child.path("yearTo").asInt()
                && (parent.path("track").equals(child.path("track"))
                        && (parent.path("family").isNull()
                                || parent.path("family").equals(child.path("family"))))
                && (parent.path("place").asText().equals("world")
                        || parent.path("place").equals(child.path("place"))
                        || SUBREGIONS
                                .getOrDefault(parent.path("place").asText(), List.of())
                                .contains(child.path("place").asText()));
    }

    @Test
    void demand_less_the_postings_that_leave_is_nothing_or_many() throws Exception {
        var open = export("postings.ndjson");
        assertThat(open).hasSize(100);
        int shown = 0;
        for (var cell : export("skill-demand.ndjson")) {
            if (cell.path("outcome").asText().equals("shown")) {
                long rest = cell.path("postings").asLong() - count(open, row -> in(row, cell, SUBREGIONS));
                assertThat(rest).as(cell.path("cell").asText()).matches(count -> count == 0 || count >= LEAST);
                shown++;
            } else {
                assertThat(cell.path("postings").isNull()).isTrue();
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void quality_counts_exactly_what_leaves_and_nothing_besides() throws Exception {
        var seen = get("/v1/quality").jsonPath();
        assertThat(seen.getLong("pay.distinctRows")).isEqualTo(96);
        assertThat(seen.getLong("postings.distinctRows")).isEqualTo(100);
        assertThat(seen.getLong("titles.rows")).isEqualTo(196);
        var open = export("observations.ndjson");
        for (var country : List.of("AE", "QA", "US", "DE")) {
            JsonPath row = given().get("/v1/quality/coverage?role=mid-data-engineer&country=" + country)
                    .jsonPath();
            assertThat(row.getLong("items[0].pay.distinctRows"))
                    .as(country)
                    .isEqualTo(count(open, it -> it.path("country").asText().equals(country)));
        }
        assertThat(get("/v1/exports").jsonPath().getLong("items.find { it.id == 'observations' }.rows"))
                .isEqualTo(96);
    }
}
