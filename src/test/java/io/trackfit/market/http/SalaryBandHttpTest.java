package io.trackfit.market.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published pay as a client sees it. Amounts are compared as they are written. */
@QuarkusTest
class SalaryBandHttpTest {

    private static final String JUNIOR_AI = "/v1/salary-bands/article-junior-ai-engineer";

    @Test
    void a_published_range_is_shown_as_published_with_its_origin() {
        get("/v1/salary-bands?role=junior-ai-engineer&kind=published-range")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .rootPath("items[0]")
                .body("id", equalTo("article-junior-ai-engineer"))
                .body("kind", equalTo("published-range"))
                .body("family", equalTo("ai-engineer"))
                .body("level", equalTo("junior"))
                .body("track", equalTo("ai-engineering"))
                .body("low", equalTo(80000))
                .body("high", equalTo(105000))
                .body("points", empty())
                .body("currency", equalTo("USD"))
                .body("period", equalTo("year"))
                .body("component", equalTo("base"))
                .body("location", nullValue())
                .body("country", nullValue())
                .body("region", equalTo("middle-east"))
                .body("hubs.location", contains("dubai", "riyadh"))
                .body("asOf", equalTo("2026-05-18"))
                .body("method", equalTo("not stated"))
                .body("confidence", equalTo("low"))
                .body("sources.id", contains("drjobpro-2026"))
                .body("sources[0].publisher", equalTo("DrJobPro"))
                .body("original.low", equalTo(80000))
                .body("original.period", equalTo("year"))
                .body("converted", nullValue())
                .body("conversionReason", nullValue())
                .body("placeMatch", nullValue());
    }

    @Test
    void pay_in_dirhams_a_month_is_exact_to_the_minor_unit() {
        var body = get(JUNIOR_AI + "?currency=AED&period=month").asString();
        assertThat(body).contains("\"low\":24483.33,\"high\":32134.38,\"points\":[],\"currency\":\"AED\"");
        get(JUNIOR_AI + "?currency=AED&period=month")
                .then()
                .statusCode(200)
                .body("low", equalTo(80000))
                .body("currency", equalTo("USD"))
                .body("original.high", equalTo(105000))
                .rootPath("converted")
                .body("currency", equalTo("AED"))
                .body("period", equalTo("month"))
                .body("rate", equalTo(3.6725f))
                .body("rateDate", equalTo("2026-11-22"))
                .body("rateKind", equalTo("peg"))
                .body("rateSources", contains("wikisum", "centralbanking"))
                .body("via", nullValue())
                .body("rates.currency", contains("AED"))
                .body("annualisation.originalPerYear", equalTo(1))
                .body("annualisation.perYear", equalTo(12));
    }

    @Test
    void dinars_have_three_decimals_and_the_kuwaiti_rate_is_only_a_reference() {
        assertThat(get(JUNIOR_AI + "?currency=KWD&period=month").asString())
                .contains("\"low\":2053.200,\"high\":2694.825,");
        get(JUNIOR_AI + "?currency=KWD")
                .then()
                .body("converted.rateKind", equalTo("reference"))
                .body("converted.rateDate", equalTo("2026-01-15"))
                .body("converted.rates[0].confidence", equalTo("low"))
                .body("converted.annualisation", nullValue());
    }

    @Test
    void a_rate_between_two_gulf_currencies_says_that_it_goes_through_the_dollar() {
        get("/v1/salary-bands/around-bits-ai-architect-senior-riyadh?currency=AED")
                .then()
                .body("converted.low", equalTo(29380.0f))
                .body("converted.via", equalTo("USD"))
                .body("converted.rates.currency", contains("SAR", "AED"))
                .body("converted.rate", equalTo(0.9793333333f));
    }

    @Test
    void without_a_rate_there_is_a_reason_instead_of_a_conversion() {
        get("/v1/salary-bands/hays-data-engineer-middle-east?currency=USD")
                .then()
                .statusCode(200)
                .body("low", equalTo(90000))
                .body("currency", equalTo("EUR"))
                .body("converted", nullValue())
                .body("conversionReason.code", equalTo("no-rate"))
                .body("conversionReason.message", containsString("EUR"));
        get("/v1/salary-bands?currency=EUR&kind=published-range")
                .then()
                .body("items.converted", everyItem(nullValue()))
                .body("items.conversionReason.code", everyItem(equalTo("no-rate")));
    }

    @Test
    void hours_are_only_converted_where_the_country_gives_them() {
        get("/v1/salary-bands/bayt-ai-mid-uae?period=hour")
                .then()
                .body("converted.low", equalTo(100.16f))
                .body("converted.annualisation.perYear", equalTo(2496))
                .body("converted.annualisation.country", equalTo("AE"))
                .body("converted.annualisation.assumptions[0]", containsString("highest weekly hours"));
        get(JUNIOR_AI + "?period=hour")
                .then()
                .body("converted", nullValue())
                .body("conversionReason.code", equalTo("no-country"));
    }

    @Test
    void single_points_stay_points_when_converted() {
        get("/v1/salary-bands/drjobpro-ml-engineer-global?currency=SAR")
                .then()
                .body("kind", equalTo("published-points"))
                .body("low", nullValue())
                .body("points.name", contains("entry", "senior"))
                .body("converted.low", nullValue())
                .body("converted.points.amount", contains(356250.0f, 787500.0f));
    }

    @Test
    void contradictions_are_notes_on_what_they_concern() {
        get(JUNIOR_AI)
                .then()
                .body("notes.id", hasItems("ai-bands-gap", "hubs-differ-by-level", "average-heads-ranges"))
                .body("notes.find { it.id == 'ai-bands-gap' }.text", containsString("105,000"))
                .body("notes.find { it.id == 'ai-bands-gap' }.figures", hasItem("article-mid-ai-engineer"));
        get("/v1/salary-bands/article-mid-level-global")
                .then()
                .body("notes.id", hasItem("two-mid-level-ranges"))
                .body("high", equalTo(180000));
    }

    @Test
    void years_of_experience_pick_one_level_of_each_role() {
        get("/v1/salary-bands?experienceYears=2&family=data-engineer&kind=published-range")
                .then()
                .body("items.id", contains("article-mid-data-engineer"));
        get("/v1/salary-bands?experienceYears=2")
                .then()
                .body("items.level", everyItem(equalTo("mid")))
                .body("items.id", hasItems("article-mid-ai-engineer", "bayt-ai-mid-uae"));
        get("/v1/salary-bands?experienceYears=1.99&track=ai-engineering&kind=published-range")
                .then()
                .body("items.id", contains("article-junior-ai-engineer"));
        get("/v1/salary-bands?experienceYears=5&role=mid-ai-engineer&kind=published-range")
                .then()
                .body("items", empty());
    }

    @Test
    void a_city_finds_what_concerns_it_and_says_how() {
        get("/v1/salary-bands?location=dubai")
                .then()
                .body("items.id", not(hasItem("around-bits-ai-professionals-riyadh")))
                .rootPath("items.find { it.id == '%s' }.placeMatch.code")
                .body("", withId("jobfobia-ml-engineer-senior-dubai"), equalTo("exact"))
                .body("", withId("article-junior-ai-engineer"), equalTo("hub"))
                .body("", withId("bayt-ai-mid-uae"), equalTo("country"))
                .body("", withId("article-mid-ai-engineer"), equalTo("region"))
                .body("", withId("article-mid-level-global"), equalTo("world"));
        get("/v1/salary-bands?location=dubai&role=junior-ai-engineer")
                .then()
                .body("items[0].placeMatch.message", containsString("not pay by city"));
    }

    private static List<io.restassured.specification.Argument> withId(String id) {
        return List.of(io.restassured.specification.Argument.withArg(id));
    }

    @Test
    void a_country_finds_its_cities_and_what_contains_it() {
        get("/v1/salary-bands?country=SA")
                .then()
                .rootPath("items.find { it.id == '%s' }.placeMatch.code")
                .body("", withId("salaryexplorer-ai-developer-jeddah"), equalTo("part"))
                .body("", withId("article-senior-ai-engineer"), equalTo("hub"))
                .body("", withId("hays-data-engineer-middle-east"), equalTo("region"));
        assertThat(get("/v1/salary-bands?location=saudi-arabia").asString())
                .isEqualTo(get("/v1/salary-bands?country=SA").asString());
    }

    @Test
    void a_country_that_a_source_used_as_a_hub_stands_for_its_city() {
        get("/v1/salary-bands?location=doha&role=senior-ai-engineer")
                .then()
                .body("items[0].hubs.stated", hasItem("Qatar"))
                .body("items[0].placeMatch.code", equalTo("hub"));
    }

    @ParameterizedTest
    @CsvSource({
        "location=dubai&country=SA",
        "role=junior-ai-engineer&level=senior",
        "track=data-engineering&family=ai-engineer",
        "kind=published-points&year=2022",
        "year=2"
    })
    void filters_that_nothing_fits_find_nothing(String query) {
        get("/v1/salary-bands?" + query).then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "role=junior-ai-enginer, role, unknown-role, junior-ai-engineer",
        "family=data-enginer, family, unknown-family, data-engineer",
        "track=data-enginering, track, unknown-track, data-engineering",
        "location=dxb, location, unknown-location, dubai",
        "location=Abu-Dabi, location, unknown-location, abu-dhabi",
        "country=uae, country, unknown-country, AE",
        "country=ae, country, unknown-country, AE",
        "currency=ADE, currency, unknown-currency, AED",
        "ids=article-junior-ai-enginer, ids, unknown-salary-band, article-junior-ai-engineer"
    })
    void an_unknown_filter_is_refused_with_what_was_perhaps_meant(
            String query, String parameter, String code, String nearest) {
        get("/v1/salary-bands?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].nearest", hasItem(nearest));
    }

    @ParameterizedTest
    @CsvSource({
        "level=boss",
        "kind=percentiles",
        "region=moon",
        "period=fortnight",
        "year=soon",
        "experienceYears=-1",
        "limit=0"
    })
    void a_value_that_cannot_be_is_refused(String query) {
        get("/v1/salary-bands?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(query.substring(0, query.indexOf('='))));
    }

    @Test
    void all_faults_of_a_query_are_named_at_once() {
        get("/v1/salary-bands?level=boss&year=soon&colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("colour", "level", "year"));
        get("/v1/salary-bands?role=x&family=y&track=z").then().statusCode(400).body("errors", hasSize(3));
    }

    @Test
    void walking_the_pages_shows_each_figure_once() {
        var all = get("/v1/salary-bands?kind=published-range").jsonPath().getList("items.id");
        var first = get("/v1/salary-bands?kind=published-range&limit=" + (all.size() - 1))
                .jsonPath();
        var cursor = first.getString("nextCursor");
        var second = given().queryParam("kind", "published-range")
                .queryParam("limit", all.size() - 1)
                .queryParam("cursor", cursor)
                .get("/v1/salary-bands")
                .jsonPath();
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(second.getList("items.id")).hasSize(1);
        var walked = new java.util.ArrayList<>(first.getList("items.id"));
        walked.addAll(second.getList("items.id"));
        assertThat(walked).isEqualTo(all).doesNotHaveDuplicates();
        given().queryParam("cursor", cursor)
                .queryParam("level", "mid")
                .get("/v1/salary-bands")
                .then()
                .statusCode(400);
    }

    @Test
    void a_figure_nobody_published_is_not_found() {
        get("/v1/salary-bands/article-junior-ai-enginer")
                .then()
                .statusCode(404)
                .body("detail", containsString("article-junior-ai-engineer"));
    }

    @Test
    void a_role_page_shows_its_pay() {
        get("/v1/roles/mid-data-engineer?include=salaryBands")
                .then()
                .statusCode(200)
                .body("included.salaryBands[0].id", equalTo("article-mid-data-engineer"))
                .body("included.salaryBands[0].high", equalTo(140000));
        get("/v1/roles/mid-machine-learning-engineer?include=salaryBands")
                .then()
                .body("included.salaryBands.findAll { it.kind.startsWith('published') }", empty());
    }
}
