package io.trackfit.overview;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search and compare as a client sees them. */
@QuarkusTest
class OverviewHttpTest {

    @Test
    void a_slip_of_the_keys_finds_what_was_meant() {
        get("/v1/search?q=kuberntes")
                .then()
                .statusCode(200)
                .body("items[0].kind", equalTo("skill"))
                .body("items[0].id", equalTo("kubernetes"))
                .body("items[0].matched", equalTo("Kubernetes"))
                .body("items[0].why", equalTo("typo"))
                .body("items[0].path", equalTo("/v1/skills/kubernetes"))
                .body("nextCursor", nullValue());
    }

    @Test
    void signs_in_a_name_survive_the_query() {
        given().queryParam("q", "C++").get("/v1/search").then().body("items[0].id", equalTo("cpp"));
        given().queryParam("q", "C#").get("/v1/search").then().body("items[0].id", equalTo("csharp"));
    }

    @Test
    void arabic_finds_english_and_is_answered_in_the_language_asked_for() {
        given().queryParam("q", "هندسة البيانات")
                .get("/v1/search")
                .then()
                .body("items[0].name", equalTo("Data engineering"))
                .body("items[0].nameLang", equalTo("en"))
                .body("items[0].matched", equalTo("هندسة البيانات"));
        given().queryParam("q", "data engineering")
                .queryParam("lang", "ar")
                .get("/v1/search")
                .then()
                .header("Content-Language", "ar")
                .body("items[0].name", equalTo("هندسة البيانات"))
                .body("items[0].nameLang", equalTo("ar"));
    }

    @Test
    void a_search_can_be_narrowed_to_kinds() {
        get("/v1/search?q=data&kind=industry,certification&limit=100")
                .then()
                .body("items.kind", everyItem(equalTo("certification")))
                .body("items.kind", not(hasItem("skill")));
        get("/v1/search?q=data&limit=3").then().body("items", hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/search, q, required",
        "/v1/search?q=, q, required",
        "/v1/search?q=%20, q, required",
        "/v1/search?q=%2B%2B, q, no-word",
        "/v1/search?q=a&kind=planet, kind, unknown-value",
        "/v1/search?q=a&limit=0, limit, out-of-range",
        "/v1/search?q=a&limit=101, limit, out-of-range",
        "/v1/search?q=a&query=b, query, unknown-parameter",
        "/v1/compare, roles, required",
        "/v1/compare?roles=mid-data-engineer, roles, out-of-range",
        "/v1/compare?roles=mid-data-engineer;mid-data-engineer, roles, repeated",
        "/v1/compare?roles=mid-data-engineer;mid-data-enginer, roles, unknown-role",
    })
    void what_cannot_be_answered_is_a_problem_that_names_the_parameter(String uri, String parameter, String code) {
        given().urlEncodingEnabled(false)
                .get(uri.replace(';', ','))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_query_of_more_than_a_hundred_characters_is_refused() {
        get("/v1/search?q=" + "a".repeat(100)).then().statusCode(200).body("items", hasSize(0));
        get("/v1/search?q=" + "a".repeat(101)).then().statusCode(400).body("errors[0].code", equalTo("too-long"));
    }

    @Test
    void an_unknown_role_names_what_was_perhaps_meant() {
        get("/v1/compare?roles=mid-data-enginer,ai-enginering,a,b,c")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("out-of-range"))
                .body("errors.find { it.message.contains('mid-data-enginer') }.nearest", hasItem("mid-data-engineer"))
                .body("errors.find { it.message.contains('ai-enginering') }.nearest", hasItem("ai-engineering"));
    }

    @Test
    void roles_and_tracks_stand_side_by_side() {
        var comparison = get("/v1/compare?roles=junior-ai-engineer,senior-data-engineer,data-engineering")
                .then()
                .statusCode(200)
                .body("columns.id", contains("junior-ai-engineer", "senior-data-engineer", "data-engineering"))
                .body("columns.kind", contains("role", "role", "track"))
                .body("columns.track", contains("ai-engineering", "data-engineering", "data-engineering"))
                .body("rows.id", hasItem("work-style"))
                .body("rows.find { it.id == 'experience' }.cells[0].items[0].text", equalTo("0–2"))
                .body("rows.find { it.id == 'experience' }.cells[0].items[0].high", equalTo(2))
                .body("rows.find { it.id == 'experience' }.cells[1].items[0].text", equalTo("5+"))
                .body("rows.find { it.id == 'experience' }.cells[1].items[0].high", nullValue())
                .body("rows.find { it.id == 'experience' }.cells[2].items", nullValue())
                .body("rows.find { it.id == 'pay' }.cells[0].items[0].text", equalTo("80000–105000 USD/year"))
                .body("rows.find { it.id == 'pay' }.cells[0].items[0].basis", equalTo("published-range"))
                .body("rows.find { it.id == 'pay' }.cells[2].items", nullValue())
                .body("rows.find { it.id == 'hubs' }.cells[1].items.path", hasItem("/v1/locations/bahrain"))
                .extract()
                .jsonPath();
        List<Map<String, Object>> cells = comparison.getList("rows.cells.flatten()");
        assertThat(cells).hasSize(3 * 13).allSatisfy(cell -> {
            assertThat(cell.get("column")).isNotNull();
            if (cell.get("items") instanceof List<?> items) {
                assertThat(items).isNotEmpty().allSatisfy(item -> assertThat(
                                (List<?>) ((Map<?, ?>) item).get("sources"))
                        .isNotEmpty());
            }
        });
    }

    @Test
    void skills_are_compared_by_importance() {
        List<Integer> importances = get("/v1/compare?roles=mid-ai-engineer,mid-data-engineer")
                .jsonPath()
                .getList("rows.find { it.id == 'skills' }.cells[1].items.low");
        assertThat(importances).hasSize(15).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void a_comparison_speaks_arabic() {
        get("/v1/compare?roles=ai-engineering,data-engineering&lang=ar")
                .then()
                .body("columns.name", containsInAnyOrder("هندسة الذكاء الاصطناعي", "هندسة البيانات"))
                .body("rows.find { it.id == 'skills' }.title", equalTo("المهارات"));
    }
}
