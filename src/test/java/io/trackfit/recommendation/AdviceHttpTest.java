package io.trackfit.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Vacancies of one's own, wishes, and the plan that goes with the suggested role. */
@QuarkusTest
class AdviceHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SKILLS =
            "\"skills\": [\"Python\", \"SQL\", \"Spark\", \"Kafka\", \"Airflow\", \"AWS\", \"Snowflake\", \"dbt\"], \"experienceYears\": 3";

    @Test
    void a_vacancy_gets_a_readiness_and_steps_beside_the_roles() {
        post("""
                {%s, "target": {"skills": [{"skill": "PySpark", "importance": 60}, {"skill": "k8s", "importance": 40}],
                                "level": "mid", "years": 2}}""")
                .body("roles", not(empty()))
                .body("target.level", equalTo("mid"))
                .body("target.years", equalTo(2))
                .body("target.track", equalTo("data-engineering"))
                .body("target.skills.importance", contains(60, 40))
                .body("target.readiness", notNullValue())
                .body("target.nextSteps.id", hasItem("add-kubernetes"))
                .body("target.contributions.criterion", hasItems("skill-coverage", "experience"));
        post("{%s}").body("target", nullValue());
    }

    @Test
    void what_blocks_is_told_where_both_sides_say_something_and_changes_no_number() throws IOException {
        var vacancy = "\"target\": {\"skills\": [{\"skill\": \"Spark\", \"importance\": 60}]%s}";
        var open = "{%s, " + vacancy.formatted("");
        var closed = "{%s, " + vacancy.formatted(", \"location\": \"riyadh\", \"remote\": false");
        var wishes = ", \"preferences\": {\"location\": \"dubai\", \"remote\": true}}";
        post(closed + "}").body("target.blockers", empty());
        post(open + wishes).body("target.blockers", empty());
        post(closed + wishes)
                .body("target.blockers.code", contains("location-differs", "not-remote"))
                .body("target.blockers[0].facts.location", equalTo("riyadh"))
                .body("target.blockers[0].text", containsString("Riyadh"));
        post(closed.replace("riyadh", "united-arab-emirates") + wishes)
                .body("target.blockers.code", contains("not-remote"));
        post(closed.replace("false", "true") + wishes).body("target.blockers", empty());
        for (var member : new String[] {"readiness", "ready", "answered", "contributions", "nextSteps"}) {
            assertThat(tree(closed + wishes).path("target").path(member))
                    .isEqualTo(tree(open + "}").path("target").path(member));
        }
    }

    @Test
    void a_preferred_place_chooses_the_pay_that_is_shown() {
        post("{%s, \"preferences\": {\"location\": \"united-arab-emirates\"}}", "?roles=mid-ai-engineer")
                .body("roles[0].salaryBands.id", hasItems("article-mid-ai-engineer", "bayt-ai-mid-uae"))
                .body("roles[0].salaryBands.placeMatch.code", everyItem(notNullValue()))
                .body("roles[0].salaryBands[0].placeMatch.code", equalTo("exact"));
        post("{%s, \"preferences\": {\"location\": \"muscat\"}}", "?roles=senior-machine-learning-engineer")
                .body("roles[0].salaryBands.id", not(hasItem("jobfobia-ml-engineer-senior-dubai")));
        post("{%s}", "?roles=mid-ai-engineer").body("roles[0].salaryBands.placeMatch", contains(nullValue()));
    }

    @Test
    void a_preferred_place_that_is_no_hub_and_remote_work_are_remarks() {
        post("{%s, \"preferences\": {\"location\": \"muscat\", \"remote\": true}}", "?roles=mid-data-engineer")
                .body("roles[0].blockers", empty())
                .body("roles[0].remarks.code", hasItems("no-hub-there", "remote-work"))
                .body("roles[0].remarks.text", hasItem(containsString("Muscat")));
    }

    @Test
    void a_preferred_industry_shows_what_it_asks_for() {
        post("{%s, \"preferences\": {\"industry\": \"logistics\"}}")
                .body("industry.name", equalTo("Logistics"))
                .body("industry.demands.missing.flatten()", hasItem("routing-optimization"));
        post("{\"skills\": [\"routing optimization\"], \"preferences\": {\"industry\": \"logistics\"}}")
                .body("industry.demands[0].told", hasItem("routing-optimization"));
        post("{%s}").body("industry", nullValue());
    }

    @Test
    void preferences_change_no_number_and_no_reason() throws IOException {
        var plain = tree("{%s}");
        for (var wish : new String[] {
            "\"location\": \"muscat\"", "\"remote\": true", "\"industry\": \"finance\"", "\"currency\": \"KWD\""
        }) {
            var wishing = tree("{%s, \"preferences\": {" + wish + "}}");
            for (var answer : new JsonNode[] {plain, wishing}) {
                ((ObjectNode) answer).remove("ignored");
                ((ObjectNode) answer).remove("industry");
                answer.path("roles").forEach(role -> {
                    ((ObjectNode) role).remove("salaryBands");
                    ((ObjectNode) role).remove("remarks");
                });
            }
            assertThat(wishing).as(wish).isEqualTo(plain);
        }
    }

    @Test
    void the_plan_goes_with_the_suggested_role_as_references() {
        var answer = post("{%s, \"portfolio\": [\"hosting\"]}")
                .body("suggestedRole", equalTo("mid-data-engineer"))
                .body("plan.role", equalTo("mid-data-engineer"))
                .body("plan.next", equalTo("senior-data-engineer"))
                .body("plan.portfolio.id", hasItems("required", "hosting"))
                .body("plan.portfolio.id", not(hasItem("generative-signals")))
                .body("plan.portfolio.find { it.id == 'hosting' }.had", equalTo(true))
                .body("plan.portfolio.find { it.id == 'required' }.had", equalTo(false))
                .body("plan.interviewStages.id", hasItem("architecture-round"))
                .body("plan.certifications", not(empty()))
                .body("plan.salaryBands.role", contains("mid-data-engineer", "senior-data-engineer"))
                .body("plan.salaryBands[0].kind", equalTo("published-range"));
        for (var list : new String[] {"portfolio", "interviewStages", "certifications", "salaryBands"}) {
            for (String path : answer.extract().body().jsonPath().getList("plan." + list + ".path", String.class)) {
                given().get(path).then().statusCode(200);
            }
        }
    }

    @Test
    void where_no_role_is_ready_the_plan_is_for_the_way_in_and_where_no_track_fits_there_is_none() {
        post("{\"skills\": [\"Spark\", \"Kafka\", \"Airflow\"]}")
                .body("suggestedRole", nullValue())
                .body("plan.role", equalTo("junior-data-engineer"));
        post("{}").body("plan", nullValue());
        post("{%s}", "?explain=none").body("plan", nullValue());
    }

    @Test
    void a_junior_is_offered_no_expert_credential() {
        post("{%s}", "?roles=junior-ai-engineer,senior-ai-engineer")
                .body("roles[0].certifications.level", everyItem(not(equalTo("expert"))))
                .body("roles[0].certifications.level", everyItem(not(equalTo("professional"))))
                .body("roles[1].certifications.level", everyItem(not(equalTo("associate"))))
                .body("roles[0].certifications[0]", hasKey("requires"));
    }

    private static ValidatableResponse post(String body) {
        return post(body, "");
    }

    private static ValidatableResponse post(String body, String query) {
        return given().contentType("application/json")
                .body(body.replace("%s", SKILLS))
                .post("/v1/recommendations" + query)
                .then()
                .statusCode(200);
    }

    private static JsonNode tree(String body) throws IOException {
        return JSON.readTree(post(body).extract().asString());
    }
}
