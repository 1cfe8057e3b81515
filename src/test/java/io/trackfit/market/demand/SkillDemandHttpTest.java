package io.trackfit.market.demand;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.trackfit.market.demand.PublishedPostings.OPEN;
import static io.trackfit.market.demand.PublishedPostings.SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.market.intake.Posting;
import io.trackfit.testsupport.OwnDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Demand as a client sees it, against the same figures worked out another way. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SkillDemandHttpTest {

    private static final CountedByHand ALL = new CountedByHand(SeededPostings.all());
    private static final double FOUR_DECIMALS = 0.00005 + 1e-9;
    private static final LocalDate YEAR_BEGIN = LocalDate.of(2023, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final String PROFILE =
            "{\"skills\":[\"Python\",\"SQL\",\"Spark\",\"Airflow\",\"Kafka\"],\"experienceYears\":3,\"asOf\":\"2026-11-22\"}";

    private final PublishedPostings postings;
    private final Catalog catalog;

    SkillDemandHttpTest(MarketIntake intake, AgroalDataSource pool, LoadedDemand demand, Catalog catalog) {
        this.postings = new PublishedPostings(intake, pool, demand);
        this.catalog = catalog;
    }

    @BeforeEach
    void load() throws SQLException {
        postings.register();
        postings.publish(OPEN, ALL.postings());
    }

    @AfterEach
    void withdrawAll() {
        postings.withdrawAll();
    }

    @Test
    void shares_intervals_and_decisions_are_those_of_an_independent_count() {
        int shares = 0;
        shares += compare("family=data-engineer", "data-engineer", null, Set.of(), "12-months", 12);
        shares += compare("track=data-engineering", "data-engineering", null, Set.of(), "12-months", 12);
        shares += compare("role=mid-data-engineer", "data-engineer", Level.MID, Set.of(), "12-months", 12);
        shares += compare("family=data-engineer&country=US", "data-engineer", null, Set.of("US"), "6-months", 6);
        shares += compare(
                "track=ai-engineering&level=senior&country=US",
                "ai-engineering",
                Level.SENIOR,
                Set.of("US"),
                "12-months",
                12);
        shares +=
                compare("family=machine-learning-engineer", "machine-learning-engineer", null, Set.of(), "3-months", 3);
        assertThat(shares).isGreaterThan(100);
    }

    private int compare(
            String query, String subject, @Nullable Level level, Set<String> countries, String window, int months) {
        var from = YEAR_END.plusDays(1).minusMonths(months);
        var now = ALL.of(subject, level, countries, from, YEAR_END);
        var before = ALL.of(subject, level, countries, from.minusMonths(months), from.minusDays(1));
        var answer = ask(query + "&limit=500&window=" + window);
        assertThat(answer.getInt("sample.postings")).isEqualTo(now.n());
        assertThat(answer.getInt("sample.previousPostings")).isEqualTo(before.n());
        assertThat(answer.getString("sample.cell.from")).isEqualTo(from.toString());
        var listed = listed(subject);
        assertThat(answer.getLong("sample.covered"))
                .isEqualTo(now.postings().stream()
                        .filter(it -> !it.skills().isEmpty() && listed.containsAll(it.skills()))
                        .count());
        assertThat(listed).as("some skills are not listed").doesNotContain("php", "perl");
        var discoveries = now.discoveries(before, 10, 0.05);
        List<Map<String, ?>> items = answer.getList("items");
        assertThat(items).hasSizeGreaterThanOrEqualTo(now.skills().size());
        for (int i = 0; i < items.size(); i++) {
            var at = "items[" + i + "].";
            var skill = answer.getString(at + "skill");
            double difference = now.share(skill) - before.share(skill);
            assertThat(answer.getInt(at + "named")).isEqualTo(now.named(skill));
            near(answer, at + "share", now.share(skill));
            near(answer, at + "interval.low", now.interval(skill)[0]);
            near(answer, at + "interval.high", now.interval(skill)[1]);
            String trend;
            if (discoveries.containsKey(skill)) {
                near(answer, at + "change.difference", difference);
                near(answer, at + "change.interval.low", now.difference(skill, before)[0]);
                near(answer, at + "change.interval.high", now.difference(skill, before)[1]);
                boolean moved = discoveries.getOrDefault(skill, false) && Math.abs(difference) >= 0.03;
                trend = !moved ? "none-shown" : difference > 0 ? "rising" : "falling";
            } else {
                assertThat(answer.<Object>get(at + "change")).as(skill).isNull();
                trend = "not-tested";
            }
            assertThat(answer.getString(at + "trend")).as(query + ' ' + skill).isEqualTo(trend);
            assertThat(answer.getBoolean(at + "hot"))
                    .isEqualTo(now.interval(skill)[0] >= 0.25 && !trend.equals("falling"));
            assertThat(answer.getLong(at + "unlocks.postings")).isEqualTo(now.unlocked(skill, listed));
        }
        return items.size();
    }

    @Test
    void what_rises_and_falls_by_construction_is_found_and_little_else() {
        var answer = ask("family=data-engineer");
        assertThat(answer.<String>getList("items.findAll { it.trend == 'rising' }.skill"))
                .contains("airflow", "dbt", "python");
        assertThat(answer.<String>getList("items.findAll { it.trend == 'falling' }.skill"))
                .contains("hadoop");
        assertThat(answer.<String>getList("items.findAll { it.trend == 'none-shown' }.skill"))
                .contains("sql", "kafka", "git", "mongodb", "tableau");
        assertThat(answer.<String>getList("items.findAll { it.hot }.skill"))
                .contains("sql", "python", "aws")
                .doesNotContain("hadoop", "dbt");
    }

    @Test
    void skills_named_together_have_their_lift() {
        var now = ALL.of("data-engineer", null, Set.of(), YEAR_BEGIN, YEAR_END);
        var answer = ask("family=data-engineer&level=mid");
        var at = "items.find { it.skill == 'hadoop' }.together.find { it.skill == 'spark' }.";
        int both = now.named("hadoop", "spark");
        double lift = (double) both * now.n() / ((double) now.named("hadoop") * now.named("spark"));
        assertThat(answer.getInt(at + "named")).isEqualTo(both);
        assertThat(answer.getDouble(at + "lift")).isCloseTo(lift, within(0.005 + 1e-9));
        assertThat(lift).isGreaterThan(1.3);
    }

    @Test
    void a_small_cell_is_withheld_with_wider_times_then_wider_places_and_the_level_kept() {
        var answer = ask("role=junior-ai-engineer&location=dubai&window=3-months");
        assertThat(answer.<Object>getList("items")).isEmpty();
        assertThat(answer.<Object>get("sample")).isNull();
        assertThat(answer.getString("withheld.reason")).isEqualTo("too-few");
        List<String> trail =
                answer.getList("withheld.trail.cell.collect { it.place.id + ' ' + it.window + ' ' + it.level }");
        assertThat(trail.subList(0, 4))
                .containsExactly(
                        "dubai 3-months-to-2023-q4 junior",
                        "dubai 6-months-to-2023-q4 junior",
                        "dubai 12-months-to-2023-q4 junior",
                        "AE 3-months-to-2023-q4 junior");
        assertThat(trail.getLast()).startsWith("world ");
        var counted = ALL.of("ai-engineer", Level.JUNIOR, Set.of(), YEAR_BEGIN, YEAR_END);
        assertThat(answer.getInt("withheld.trail[-1].postings")).isEqualTo(counted.n());
        assertThat(answer.getString("withheld.trail[-1].outcome")).isEqualTo(counted.n() < 30 ? "too-few" : "shown");
    }

    @Test
    void one_skill_is_shown_across_cells_with_the_figures_of_their_own_answers() {
        var answer = get("/v1/skill-demand/airflow?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var world = "items.find { it.sample.cell.id == 'demand.data-engineer.all.world.12-months-to-2023-q4' }.";
        var own = ask("family=data-engineer&limit=500");
        assertThat(answer.<Object>get(world + "demand")).isEqualTo(own.get("items.find { it.skill == 'airflow' }"));
        assertThat(answer.getInt(world + "rank"))
                .isEqualTo(1 + own.<String>getList("items.skill").indexOf("airflow"));
        assertThat(answer.<String>getList("items.sample.cell.place.id")).contains("world", "US", "m49-155", "DE");
        get("/v1/skill-demand/airflo").then().statusCode(404);
    }

    @Test
    void an_import_counts_only_what_it_touches_and_older_answers_are_replayed_until_it_is_withdrawn()
            throws SQLException {
        var path = "/v1/skill-demand?family=data-engineer&country=US";
        var before = get(path).asString();
        var first = JsonPath.from(before).getString("datasetVersion");
        long batch = postings.publish(OPEN, more());
        assertThat(postings.text(
                        "select string_agg(distinct place || ' ' || quarter, ', ' order by place || ' ' || quarter)"
                                + " from demand_count where from_version = (select max(number) from market_version)"))
                .isEqualTo("US 8095, m49-021 8095, world 8095");
        var between = get(path).asString();
        var second = JsonPath.from(between).getString("datasetVersion");
        assertThat(JsonPath.from(between).getInt("sample.postings"))
                .isEqualTo(JsonPath.from(before).getInt("sample.postings") + 200);
        assertThat(given().urlEncodingEnabled(false)
                        .get(path + "&datasetVersion=" + encoded(first))
                        .asString())
                .isEqualTo(before);
        postings.withdraw(batch);
        var after = get(path).asString();
        var third = JsonPath.from(after).getString("datasetVersion");
        assertThat(after).isEqualTo(before.replace(first, third));
        assertThat(given().urlEncodingEnabled(false)
                        .get(path + "&datasetVersion=" + encoded(first))
                        .asString())
                .isEqualTo(before);
        given().urlEncodingEnabled(false)
                .get(path + "&datasetVersion=" + encoded(second))
                .then()
                .statusCode(410);
        get(path + "&datasetVersion=nonsense").then().statusCode(400);
    }

    private static List<Posting> more() {
        return IntStream.range(0, 200)
                .mapToObj(i -> new Posting(
                        YEAR_END,
                        "More " + i,
                        "data-engineer",
                        "data-engineering",
                        null,
                        "US",
                        null,
                        null,
                        List.of("airflow"),
                        null,
                        1))
                .toList();
    }

    @Test
    void few_postings_of_a_source_that_wants_it_are_confidential_and_never_replayed() throws SQLException {
        var few = IntStream.range(0, 6)
                .mapToObj(i -> new Posting(
                        YEAR_END,
                        "Few " + i,
                        "data-engineer",
                        "data-engineering",
                        Level.MID,
                        "GB",
                        null,
                        null,
                        List.of("sql"),
                        null,
                        1))
                .toList();
        long batch = postings.publish(SECRET, few);
        var answer = ask("family=data-engineer&country=GB&window=3-months");
        assertThat(answer.getString("withheld.reason")).isEqualTo("confidential");
        assertThat(answer.<Object>get("withheld.trail[0].postings")).isNull();
        assertThat(answer.getString("withheld.trail[-1].cell.place.id")).isEqualTo("world");
        var version = answer.getString("datasetVersion");
        postings.withdraw(batch);
        assertThat(ask("family=data-engineer&country=GB&window=3-months").<Object>get("withheld"))
                .isNull();
        given().urlEncodingEnabled(false)
                .get("/v1/skill-demand?family=data-engineer&country=GB&datasetVersion=" + encoded(version))
                .then()
                .statusCode(410);
        assertThat(
                        postings.text(
                                "select count(*) from demand_count where until_version is not null and confidential_postings > 0"))
                .isEqualTo("0");
    }

    @Test
    void a_role_page_shows_demand_and_forgets_it_when_the_market_moves() {
        var page = "/v1/roles/mid-data-engineer?include=demand";
        int before = get(page).jsonPath().getInt("included.demand.sample.postings");
        assertThat(before)
                .isEqualTo(ALL.of("data-engineer", Level.MID, Set.of(), YEAR_BEGIN, YEAR_END)
                        .n());
        assertThat(get(page).jsonPath().<String>getList("included.demand.skills.skill"))
                .startsWith("sql", "python");
        var one = ALL.postings().stream()
                .filter(it -> it.level() == Level.MID && "data-engineer".equals(it.family()))
                .filter(it -> YEAR_END.equals(it.date())
                        || it.date() != null && it.date().getYear() == 2023)
                .limit(1)
                .toList();
        long batch = postings.publish(OPEN, one);
        assertThat(get(page).jsonPath().getInt("included.demand.sample.postings"))
                .isEqualTo(before + 1);
        postings.withdraw(batch);
        assertThat(get(page).jsonPath().getInt("included.demand.sample.postings"))
                .isEqualTo(before);
    }

    @Test
    void importing_postings_changes_no_score() {
        var shown = recommendation("text");
        assertThat(shown.getInt("roles[0].demand.sample.postings")).isGreaterThan(0);
        var withMarket = recommendation("none").<Map<String, Object>>get("");
        postings.withdrawAll();
        var without = recommendation("none").<Map<String, Object>>get("");
        var bare = recommendation("text");
        assertThat(bare.<Object>get("roles[0].demand.sample")).isNull();
        assertThat(withMarket.remove("datasetVersion")).isNotEqualTo(without.remove("datasetVersion"));
        assertThat(withMarket).isEqualTo(without);
        for (var part : List.of("verdict", "directions", "roles.readiness", "roles.contributions", "roles.nextSteps")) {
            assertThat(shown.<Object>get(part)).as(part).isEqualTo(bare.get(part));
        }
    }

    private static JsonPath recommendation(String explain) {
        return given().contentType("application/json")
                .body(PROFILE)
                .post("/v1/recommendations?roles=mid-data-engineer&explain=" + explain)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void questions_that_name_no_cell_are_refused_with_the_reason() {
        refused("limit=1", "not-one-subject");
        refused("role=mid-data-engineer&family=data-engineer", "not-one-subject");
        refused("role=mid-data-engineer&level=mid", "level-of-role");
        refused("family=data-enginer", "unknown-family");
        refused("family=data-engineer&window=2-months", "unknown-window");
        refused("family=data-engineer&window=12-months-to-2023-q5", "unknown-window");
        refused("family=data-engineer&country=XX", "unknown-country");
        refused("family=data-engineer&location=dubai&country=US", "contradictory-place");
    }

    private static void refused(String query, String code) {
        assertThat(get("/v1/skill-demand?" + query)
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .<String>getList("errors.code"))
                .contains(code);
    }

    private static JsonPath ask(String query) {
        return get("/v1/skill-demand?" + query).then().statusCode(200).extract().jsonPath();
    }

    private static void near(JsonPath answer, String path, double expected) {
        assertThat(answer.getDouble(path)).as(path).isCloseTo(expected, within(FOUR_DECIMALS));
    }

    private static String encoded(String version) {
        return version.replace("+", "%2B");
    }

    private Set<String> listed(String subject) {
        return catalog.snapshot().roles().all().stream()
                .filter(role -> role.family().equals(subject) || role.track().equals(subject))
                .flatMap(role -> role.skills().stream().map(RoleSkill::skill))
                .collect(Collectors.toSet());
    }
}
