package io.trackfit.market.observed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.market.observed.ImportedRows.EXACT;
import static io.trackfit.market.observed.ImportedRows.OPEN;
import static io.trackfit.market.observed.ImportedRows.SECRET;
import static io.trackfit.market.observed.ImportedRows.band;
import static io.trackfit.market.observed.ImportedRows.observation;
import static io.trackfit.market.observed.ImportedRows.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.trackfit.market.intake.Observation;
import io.trackfit.testsupport.OwnDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of real size goes in; what comes out is compared with what the test computes itself. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ObservedPayHttpTest {

    /** Cells that are compared, one of so many: all would take minutes over HTTP. */
    private static final int ONE_OF = 4;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String MID_IN_USA = "observed.data-engineer.mid.us.2023-2025.usd.base";

    private final ImportedRows rows;
    private final PresentPay present;

    ObservedPayHttpTest(ImportedRows rows, PresentPay present) {
        this.rows = rows;
        this.present = present;
    }

    @BeforeEach
    void register() throws Exception {
        rows.register();
    }

    @AfterEach
    void withdrawAll() {
        rows.withdrawAll();
    }

    @Test
    void every_cell_is_what_plain_arithmetic_says() throws JsonProcessingException {
        var file = GeneratedFile.of(42);
        rows.publish(OPEN, file, null);
        var expected = cells(file);
        int shown = 0;
        int withheld = 0;
        int index = 0;
        for (var cell : expected.entrySet()) {
            if (index++ % ONE_OF != 0) {
                continue;
            }
            var answer = JSON.readTree(get("/v1/salary-bands/" + cell.getKey())
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
            var rows = cell.getValue();
            if (rows.size() < 10) {
                assertThat(answer.path("kind").asText()).as(cell.getKey()).isEqualTo("withheld");
                assertThat(answer.path("points")).isEmpty();
                assertThat(answer.at("/withheld/trail/0/distinctRows").asLong()).isEqualTo(rows.size());
                withheld++;
            } else {
                agrees(answer, cell.getKey(), rows);
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(200);
        assertThat(withheld).isGreaterThan(50);
        assertThat(present.pay().size()).as("no cell but these").isEqualTo(expected.size());
    }

    @Test
    void gulf_cells_are_withheld_with_the_trail_and_the_first_cell_that_can_be_shown() {
        rows.publish(OPEN, GeneratedFile.of(42), null);
        var band = band("role=mid-data-engineer&country=AE&year=2024");
        assertThat(band.getString("kind")).isEqualTo("withheld");
        assertThat(band.getString("withheld.reason")).isEqualTo("too-few");
        assertThat(band.<String>getList("withheld.trail.id"))
                .containsExactly(
                        "observed.data-engineer.mid.ae.2024.usd.base",
                        "observed.data-engineer.mid.ae.2022-2024.usd.base",
                        "observed.data-engineer.mid.m49-145.2024.usd.base",
                        "observed.data-engineer.mid.m49-145.2022-2024.usd.base",
                        "observed.data-engineer.mid.world.2024.usd.base");
        assertThat(band.<String>getList("withheld.trail.outcome"))
                .containsExactly("too-few", "too-few", "too-few", "too-few", "shown");
        assertThat(band.getString("withheld.nearest.id")).isEqualTo("observed.data-engineer.mid.world.2024.usd.base");
        assertThat(band.getString("withheld.nearest.sources[0].id")).isEqualTo(OPEN);
        get("/v1/salary-bands?role=mid-data-engineer&country=AE")
                .then()
                .body("items.kind", hasItem("published-range"))
                .body("items.kind", hasItem("withheld"));
    }

    @Test
    void currencies_are_not_pooled_and_conversion_comes_after_the_cell_is_found() {
        rows.publish(OPEN, GeneratedFile.of(42), null);
        var british = band("role=mid-data-engineer&country=GB&currency=AED&period=month");
        assertThat(british.getString("currency")).isEqualTo("GBP");
        assertThat(british.getString("conversionReason.code")).isEqualTo("no-rate");
        var american = band("role=mid-data-engineer&country=US&currency=AED&period=month");
        var expected = new BigDecimal(american.getString("points.find { it.name == 'p50' }.amount"))
                .multiply(new BigDecimal("3.6725"))
                .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_EVEN);
        assertThat(new BigDecimal(american.getString("converted.points.find { it.name == 'p50' }.amount")))
                .isEqualByComparingTo(expected);
        assertThat(american.getString("converted.rates[0].currency")).isEqualTo("AED");
        var euro = band("role=mid-data-engineer&country=DE&ownCurrency=EUR");
        assertThat(euro.getString("currency")).isEqualTo("EUR");
        assertThat(euro.<String>getList("observed.otherCurrencies")).containsExactly("USD");
    }

    @Test
    void a_wish_for_secrecy_hides_small_cells_and_their_number() {
        var file = new ArrayList<Observation>();
        for (int i = 0; i < 40; i++) {
            file.add(one("US", 1, 10_000_000L + i * 1000));
        }
        rows.publish(OPEN, file, null);
        rows.publish(
                SECRET,
                Stream.of(1, 2, 3).map(i -> one("AE", 1, 9_000_000L + i)).toList(),
                null);
        var band = band("role=mid-data-engineer&country=AE");
        assertThat(band.getString("withheld.reason")).isEqualTo("confidential");
        assertThat(band.<Object>getList("withheld.trail.distinctRows").getFirst())
                .isNull();
        assertThat(band.<String>getList("withheld.trail.outcome"))
                .as("the world holds three secret rows and must not be shown either")
                .containsOnly("confidential");
        assertThat(band.<Object>get("withheld.nearest")).isNull();
    }

    @Test
    void repeats_are_told_and_count_once() {
        rows.publish(
                OPEN,
                Stream.iterate(1, i -> i + 1)
                        .limit(10)
                        .map(i -> one("US", i, i * 1_000_00L))
                        .toList(),
                null);
        var band = band("role=mid-data-engineer&country=US");
        assertThat(band.getInt("observed.rows")).isEqualTo(55);
        assertThat(band.getInt("observed.distinctRows")).isEqualTo(10);
        assertThat(band.<String>getList("points.name")).containsExactly("p25", "p50", "p75");
        assertThat(band.getFloat("points[1].amount")).isEqualTo(5500f);
        assertThat(band.getFloat("observed.median.low")).isEqualTo(2000f);
        assertThat(band.getFloat("observed.median.high")).isEqualTo(9000f);
        assertThat(band.getFloat("observed.median.confidence")).isEqualTo(0.9785f);
        assertThat(band.getString("method")).isEqualTo("advertised-bound");
    }

    @Test
    void an_employer_of_several_years_counts_once() {
        rows.publish(
                OPEN,
                IntStream.range(0, 12)
                        .mapToObj(i ->
                                by(i % 4 == 3 ? null : i % 4 == 2 ? "Beta" : "Acme", 2023 + i % 3, 100_000_00L + i))
                        .toList(),
                null);
        assertThat(band("role=mid-data-engineer&country=US").getLong("observed.employers"))
                .isEqualTo(2);
        rows.publish(
                OPEN,
                IntStream.range(0, 12)
                        .mapToObj(i -> one("US", 1, 100_000_00L + i))
                        .toList(),
                null);
        assertThat(band("role=mid-data-engineer&country=US").<Object>get("observed.employers"))
                .as("nobody tells employers")
                .isNull();
    }

    private static Observation by(@Nullable String employer, int year, long yearly) {
        var it = observation(year, "US", 1, yearly);
        return new Observation(
                it.year(),
                it.date(),
                it.title(),
                it.family(),
                it.track(),
                it.level(),
                it.country(),
                it.location(),
                it.currency(),
                it.amount(),
                it.period(),
                it.component(),
                it.bound(),
                it.yearly(),
                employer,
                it.employmentType(),
                it.remoteShare(),
                it.repeats());
    }

    @Test
    void a_pay_is_assessed_against_what_can_be_shown() {
        rows.publish(OPEN, GeneratedFile.of(42), null);
        var points = get("/v1/salary-bands/" + MID_IN_USA).jsonPath(EXACT);
        var median = new BigDecimal(points.getString("points.find { it.name == 'p50' }.amount"));
        get("/v1/salary-bands/assess?role=mid-data-engineer&country=US&currency=USD&amount=" + median)
                .then()
                .statusCode(200)
                .body("position.comparedWith", equalTo(MID_IN_USA))
                .body("position.percentile", equalTo(50))
                .body("position.wider", equalTo(false));
        given().contentType("application/json")
                .body(Map.of(
                        "role",
                        "mid-data-engineer",
                        "country",
                        "AE",
                        "currency",
                        "AED",
                        "period",
                        "month",
                        "amount",
                        1))
                .post("/v1/salary-bands/assess")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("position.wider", equalTo(true))
                .body("position.percentile", nullValue())
                .body("position.to", equalTo(10))
                .body("published.standing", hasItem("below"));
        get("/v1/salary-bands/assess?level=mid&amount=1")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("required"));
        get("/v1/salary-bands/assess?level=mid&amount=0&currency=ZZZ")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("role", "amount", "currency")));
    }

    @Test
    void a_trend_shows_change_only_between_years_that_can_be_shown() {
        var file = new ArrayList<Observation>();
        for (int i = 0; i < 20; i++) {
            file.add(year(2022, 100_000_00L + i));
            file.add(year(2023, 110_000_00L + i));
            file.add(year(2025, 120_000_00L + i));
        }
        file.add(year(2024, 1_00L));
        rows.publish(OPEN, file, null);
        var trend = get("/v1/salary-trends?role=mid-data-engineer&country=US").jsonPath();
        assertThat(trend.getString("items.last().kind")).isEqualTo("observed-by-year");
        assertThat(trend.<Integer>getList("items.last().observed.years.year")).containsExactly(2022, 2023, 2024, 2025);
        assertThat(trend.<String>getList("items.last().observed.years.outcome"))
                .containsExactly("shown", "shown", "too-few", "shown");
        assertThat(trend.<Integer>getList("items.last().observed.changes.toYear"))
                .containsExactly(2023);
        assertThat(trend.getFloat("items.last().observed.changes[0].percent")).isEqualTo(10f);
        assertThat(trend.getBoolean("items.last().observed.changes[0].clear")).isTrue();
    }

    @Test
    void role_pages_and_recommendations_show_observed_pay() {
        rows.publish(OPEN, GeneratedFile.of(42), null);
        get("/v1/roles/mid-data-engineer?include=salaryBands")
                .then()
                .body("included.salaryBands.kind", hasItem("observed-percentiles"));
        given().contentType("application/json")
                .body(Map.of("skills", List.of("python", "sql", "spark")))
                .post("/v1/recommendations?roles=mid-data-engineer")
                .then()
                .statusCode(200)
                .body("roles[0].salaryBands.kind", hasItem("observed-percentiles"))
                .body(
                        "datasetVersion",
                        equalTo(get("/v1").path("versions.dataset").toString()));
    }

    /** All of the lattice that rows are in, by the ids of cells, each with its rows. */
    private static Map<String, List<Observation>> cells(List<Observation> file) {
        var region = Map.of(
                "US", "m49-021", "CA", "m49-021", "GB", "m49-154", "DE", "m49-155", "AE", "m49-145", "SA", "m49-145",
                "QA", "m49-145");
        var cells = new TreeMap<String, List<Observation>>();
        for (var row : file) {
            if (row.family() == null || row.level() == null) {
                continue;
            }
            var places = row.country() == null
                    ? List.of("world")
                    : List.of(row.country().toLowerCase(Locale.ROOT), region.get(row.country()), "world");
            for (var subject : List.of(row.family(), row.track())) {
                for (var place : places) {
                    int year = row.year();
                    for (var time : List.of(
                            "" + year,
                            (year - 2) + "-" + year,
                            (year - 1) + "-" + (year + 1),
                            year + "-" + (year + 2))) {
                        var id = "observed.%s.%s.%s.%s.%s.base"
                                .formatted(
                                        subject,
                                        row.level().name().toLowerCase(Locale.ROOT),
                                        place,
                                        time,
                                        row.currency().toLowerCase(Locale.ROOT));
                        cells.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
                    }
                }
            }
        }
        return cells;
    }

    private static void agrees(JsonNode answer, String id, List<Observation> rows) {
        var sorted = rows.stream().map(Observation::yearly).sorted().toList();
        assertThat(answer.path("kind").asText()).as(id).isEqualTo("observed-percentiles");
        assertThat(answer.at("/observed/distinctRows").asLong()).as(id).isEqualTo(rows.size());
        assertThat(answer.at("/observed/rows").asLong())
                .as(id)
                .isEqualTo(rows.stream().mapToLong(Observation::repeats).sum());
        var names = rows.size() < 30 ? List.of(25, 50, 75) : List.of(10, 25, 50, 75, 90);
        var points = answer.path("points");
        assertThat(points).as(id).hasSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            assertThat(points.path(i).path("name").asText()).isEqualTo("p" + names.get(i));
            assertThat(points.path(i).path("amount").decimalValue())
                    .as("%s p%d", id, names.get(i))
                    .isEqualByComparingTo(percentile(sorted, names.get(i)));
        }
    }

    /** Type 7 as the textbook has it: h = (n − 1)p, between the ranks around it. */
    private static BigDecimal percentile(List<Long> sorted, int percent) {
        var h = BigDecimal.valueOf((sorted.size() - 1L) * percent, 2);
        int rank = h.intValue();
        var low = BigDecimal.valueOf(sorted.get(rank));
        var high = BigDecimal.valueOf(sorted.get(Math.min(rank + 1, sorted.size() - 1)));
        return low.add(high.subtract(low).multiply(h.subtract(BigDecimal.valueOf(rank))))
                .setScale(0, RoundingMode.HALF_EVEN)
                .movePointLeft(2);
    }

    private static Observation year(int year, long yearly) {
        return observation(year, "US", 1, yearly);
    }
}
