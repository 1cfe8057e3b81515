package io.trackfit.recommendation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.testsupport.Fits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class TransitionHttpTest {

    private static final String THERE = "/v1/transitions?from=mid-data-engineer&to=mid-ai-engineer";
    private static final String BACK = "/v1/transitions?from=mid-ai-engineer&to=mid-data-engineer";

    @Test
    void the_skills_of_both_ends_are_shared_missing_or_left_over_and_none_is_lost() {
        var answer = json(THERE);
        var shared = skills(answer, "shared");
        var missing = skills(answer, "missing");
        var surplus = skills(answer, "surplus");
        assertThat(union(shared, missing)).isEqualTo(asked("mid-ai-engineer"));
        assertThat(shared).doesNotContainAnyElementsOf(missing);
        assertThat(surplus)
                .doesNotContainAnyElementsOf(asked("mid-ai-engineer"))
                .isSubsetOf(asked("mid-data-engineer"));
        assertThat(shared).contains("python");
        assertThat(missing).contains("machine-learning", "large-language-models");
        assertThat(surplus).contains("spark", "etl");
    }

    @Test
    void what_is_missing_comes_by_importance_with_its_basis_and_sources() {
        List<Integer> importances = json(THERE).getList("missing.to.importance");
        assertThat(importances).isSortedAccordingTo((a, b) -> b - a);
        get(THERE)
                .then()
                .body("missing.to.basis", everyItem(notNullValue()), "missing.to.sources", not(hasItem(empty())));
    }

    @Test
    void the_share_that_is_covered_is_the_importance_of_what_is_shared() {
        var answer = json(THERE);
        int shared = sum(answer.getList("shared.to.importance"));
        int all = shared + sum(answer.getList("missing.to.importance"));
        assertThat(answer.getDouble("covered")).isCloseTo((double) shared / all, Offset.offset(0.0005));
    }

    @Test
    void the_two_directions_differ() {
        var there = json(THERE);
        var back = json(BACK);
        assertThat(skills(back, "missing"))
                .isNotEqualTo(skills(there, "missing"))
                .contains("spark");
        assertThat(there.getList("certifications.id")).isNotEqualTo(back.getList("certifications.id"));
        // The article speaks of one direction only; what it says of both is said of both.
        assertThat(there.getList("said.id")).contains("data-to-ai", "data-to-ai-to-add", "as-projects-mature");
        assertThat(back.getList("said.id", String.class))
                .contains("as-projects-mature", "sponsored-mobility")
                .noneMatch(id -> id.startsWith("data-to-ai"));
    }

    @Test
    void both_ends_show_their_pay_with_its_kind() {
        get(THERE + "&currency=AED")
                .then()
                .body("from.salaryBands[0].id", equalTo("article-mid-data-engineer"))
                .body("to.salaryBands[0].id", equalTo("article-mid-ai-engineer"))
                .body("to.salaryBands[0].kind", equalTo("published-range"))
                .body("to.salaryBands[0].currency", equalTo("USD"))
                .body("to.salaryBands[0].converted.currency", equalTo("AED"))
                .body("from.experience.min", equalTo(2))
                .body("to.level", equalTo("mid"));
    }

    @Test
    void what_follows_from_a_skill_of_the_start_goes_along() {
        for (var role : Fits.ALL_ROLES) {
            if (role.equals("mid-ai-engineer")) {
                continue;
            }
            var answer = json("/v1/transitions?from=%s&to=mid-ai-engineer".formatted(role));
            List<String> brought = answer.getList("shared.findAll { !it.impliedBy.isEmpty() }.skill");
            assertThat(asked(role).stream().filter(brought::contains)).isEmpty();
        }
        get("/v1/transitions?from=senior-data-engineer&to=junior-data-engineer")
                .then()
                .body("shared.findAll { it.from == null }.impliedBy", not(hasItem(empty())));
    }

    @Test
    void the_credentials_attest_something_missing_and_suit_the_level() {
        var answer = json(THERE);
        var missing = skills(answer, "missing");
        List<List<String>> attested = answer.getList("certifications.skills");
        assertThat(attested)
                .isNotEmpty()
                .allSatisfy(skills -> assertThat(skills).isNotEmpty().isSubsetOf(missing));
        get("/v1/transitions?from=junior-data-engineer&to=junior-ai-engineer")
                .then()
                .body("certifications.level", everyItem(not(equalTo("expert"))));
    }

    @Test
    void tracks_are_held_against_each_other_with_their_roles_pooled() {
        get("/v1/transitions?from=data-engineering&to=ai-engineering")
                .then()
                .statusCode(200)
                .body("to.kind", equalTo("track"))
                .body("to.level", nullValue())
                .body("missing[0].to.basis", equalTo("pooled"))
                .body("missing.skill", hasItems("machine-learning", "large-language-models"))
                .body("from.salaryBands.id", hasItem("article-senior-data-engineer"));
        get("/v1/transitions?from=data-engineering&to=senior-ai-engineer")
                .then()
                .statusCode(200)
                .body("from.kind", equalTo("track"))
                .body("to.kind", equalTo("role"));
    }

    @Test
    void within_a_track_it_says_how_one_moves_on() {
        get("/v1/transitions?from=mid-data-engineer&to=senior-data-engineer")
                .then()
                .body("said.text", hasItem("Principal engineer"))
                .body("said.path", everyItem(equalTo("/v1/tracks/data-engineering")));
    }

    @ParameterizedTest
    @CsvSource({
        "from=mid-data-enginer&to=mid-ai-engineer, from, unknown-role, mid-data-engineer",
        "from=mid-data-engineer&to=ai-enginering, to, unknown-role, ai-engineering",
        "to=mid-ai-engineer, from, required, ",
        "from=mid-ai-engineer&to=, to, required, ",
        "from=mid-ai-engineer&to=mid-ai-engineer, to, repeated, ",
        "from=mid-ai-engineer&to=mid-data-engineer&currency=AEX, currency, unknown-currency, AED"
    })
    void a_wrong_end_is_refused_with_what_was_perhaps_meant(
            String query, String parameter, String code, @Nullable String nearest) {
        var faulty = get("/v1/transitions?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
        if (nearest != null) {
            faulty.body("errors[0].nearest", hasItem(nearest));
        }
    }

    @Test
    void it_is_kept_by_caches_and_speaks_arabic() {
        var first = get(THERE + "&lang=ar");
        var tag = first.header("ETag");
        assertThat(tag).isNotBlank();
        assertThat(first.jsonPath().getString("to.name")).matches(".*\\p{IsArabic}.*");
        given().header("If-None-Match", tag).get(THERE + "&lang=ar").then().statusCode(304);
    }

    private static JsonPath json(String path) {
        return get(path).then().statusCode(200).extract().jsonPath();
    }

    private static Set<String> skills(JsonPath answer, String list) {
        return new TreeSet<>(answer.<String>getList(list + ".skill"));
    }

    private static Set<String> asked(String role) {
        return Fits.CATALOG.roles().find(role).orElseThrow().skills().stream()
                .map(RoleSkill::skill)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
