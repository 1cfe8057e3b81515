package io.trackfit.catalog.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The catalogue as a client sees it. */
@QuarkusTest
class CatalogHttpTest {

    @Test
    void a_role_says_what_comes_before_and_after_it() {
        get("/v1/roles/mid-data-engineer")
                .then()
                .statusCode(200)
                .body("family", equalTo("data-engineer"))
                .body("level", equalTo("mid"))
                .body("experience.min", equalTo(2))
                .body("experience.max", equalTo(5))
                .body("previous", equalTo("junior-data-engineer"))
                .body("next", equalTo("senior-data-engineer"))
                .body("included", equalTo(java.util.Map.of()));
    }

    @Test
    void years_of_experience_pick_one_level_of_each_family() {
        get("/v1/roles?experienceYears=2")
                .then()
                .statusCode(200)
                .body("items.id", contains("mid-data-engineer", "mid-ai-engineer", "mid-machine-learning-engineer"));
        get("/v1/roles?experienceYears=5&family=data-engineer")
                .then()
                .body("items.id", contains("senior-data-engineer"));
    }

    @Test
    void a_role_page_is_one_request() {
        get("/v1/roles/senior-data-engineer?include=certifications,skills")
                .then()
                .statusCode(200)
                .body("included.certifications.id", hasItem("snow-adv-de"))
                .body("included.certifications.status", not(hasItem("retired")))
                .body("included.skills.id", hasItem("sql"));
    }

    @Test
    void what_nobody_offers_cannot_be_included() {
        get("/v1/roles/senior-data-engineer?include=horoscope")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo("include"))
                .body("errors[0].code", equalTo("unknown-include"));
    }

    @Test
    void a_name_that_never_existed_leads_to_the_real_credentials() {
        given().queryParam("name", "Azure AI Engineer Expert")
                .get("/v1/certifications")
                .then()
                .statusCode(200)
                .body("match.verdict", equalTo("not-a-credential"))
                .body("items.id", hasItems("ms-ai-102", "ms-ai-103", "ms-ai-500"));
    }

    @Test
    void an_exam_code_of_two_issuers_finds_both() {
        get("/v1/certifications?name=DEA-C01")
                .then()
                .statusCode(200)
                .body("match.verdict", equalTo("ambiguous"))
                .body("items.id", hasItems("aws-dea-c01", "snow-adv-de"));
    }

    @Test
    void an_unknown_name_is_said_to_be_unknown_with_the_nearest() {
        given().queryParam("name", "AWS Certified Data Enginer")
                .get("/v1/certifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("match.verdict", equalTo("unknown"))
                .body("match.nearest", hasItem("AWS Certified Data Engineer - Associate"));
    }

    @Test
    void obtainable_on_a_day_has_three_answers() {
        get("/v1/certifications/ms-ai-102?obtainableOn=2026-05-18").then().body("obtainable.answer", equalTo("yes"));
        get("/v1/certifications/ms-ai-102?obtainableOn=2026-11-22")
                .then()
                .body("obtainable.answer", equalTo("no"))
                .body("obtainable.reason", equalTo("ended"));
        get("/v1/certifications/ms-ai-500?obtainableOn=2026-05-18")
                .then()
                .body("obtainable.answer", equalTo("no"))
                .body("obtainable.reason", equalTo("not-yet-open"));
        get("/v1/certifications/gcp-pde?obtainableOn=2010-01-01")
                .then()
                .body("obtainable.answer", equalTo("unknown"))
                .body("obtainable.reason", equalTo("before-our-evidence"));
        get("/v1/certifications/gcp-pde?obtainableOn=2031-01-01")
                .then()
                .body("obtainable.reason", equalTo("after-our-review"));
        get("/v1/certifications?obtainableOn=2026-05-18&obtainable=yes")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("ms-ai-102", "gcp-pde", "lf-cka"))
                .body("items.id", not(hasItem("aws-mls-c01")))
                .body("items.id", not(hasItem("ms-ai-500")));
    }

    @Test
    void a_country_used_as_a_city_is_a_country_with_its_hub() {
        get("/v1/locations/qatar")
                .then()
                .statusCode(200)
                .body("kind", equalTo("country"))
                .body("hub", equalTo("doha"))
                .body("country.facts.currency", equalTo("QAR"))
                .body("country.currency.facts.minorUnits", equalTo(2));
    }

    @Test
    void names_come_in_arabic_where_we_have_them_and_say_whether_they_were_read() {
        given().header("Accept-Language", "ar-AE,en;q=0.5")
                .get("/v1/locations/dubai")
                .then()
                .header("Content-Language", equalTo("ar"))
                .body("name", equalTo("دبي"))
                .body("nameLang", equalTo("ar"));
        get("/v1/skills/python?lang=ar").then().body("nameLang", equalTo("ar")).body("nameReviewed", equalTo(false));
        get("/v1/skills/python?lang=fr").then().statusCode(400).body("errors[0].parameter", equalTo("lang"));
    }

    @Test
    void a_skill_says_who_asks_for_it_and_what_it_implies() {
        get("/v1/skills/kubernetes")
                .then()
                .body("implies", hasItem("container-orchestration"))
                .body("aliases.text", hasItem("k8s"))
                .body("roles.role", hasItem("senior-ai-engineer"));
    }

    @Test
    void walking_all_cursors_yields_each_skill_once() {
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = given().queryParam("limit", 97);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/skills").then().statusCode(200).extract();
            seen.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("nextCursor");
            assertThat(page.header("Link") == null).isEqualTo(cursor == null);
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(600);
    }

    @Test
    void a_cursor_that_was_bent_or_is_from_another_list_is_refused() {
        String cursor = get("/v1/skills?limit=1").jsonPath().getString("nextCursor");
        for (var path : new String[] {
            "/v1/skills?limit=1&cursor=" + cursor.substring(1),
            "/v1/skills?category=language&limit=1&cursor=" + cursor,
            "/v1/skills?cursor=%00"
        }) {
            given().urlEncodingEnabled(false)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("cursor"));
        }
    }

    @Test
    void fields_leave_only_what_was_asked_for() {
        get("/v1/skills?ids=python,sql&fields=id,name")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].keySet()", equalTo(java.util.Set.of("id", "name")))
                .body("nextCursor", nullValue());
        get("/v1/skills?fields=id,colour").then().statusCode(400).body("errors[0].code", equalTo("unknown-field"));
    }

    @Test
    void an_unknown_id_names_the_nearest() {
        get("/v1/skills/kuberntes")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"))
                .body("detail", org.hamcrest.Matchers.containsString("kubernetes"));
        get("/v1/skills?ids=python,kuberntes,sqll").then().statusCode(400).body("errors", hasSize(2));
    }
}
