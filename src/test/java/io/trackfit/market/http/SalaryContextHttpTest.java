package io.trackfit.market.http;

import static io.restassured.RestAssured.get;
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
import org.junit.jupiter.api.Test;

/** What stands beside the figures: trends, and how pay is annualised. */
@QuarkusTest
class SalaryContextHttpTest {

    @Test
    void a_trend_is_somebodys_statement() {
        get("/v1/salary-trends")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("published-statement")))
                .body("items[0].id", equalTo("cooper-fitch-uae-growth"))
                .body("items[0].text", containsString("1.6%"))
                .body("items[0].sources[0].id", equalTo("cooper-fitch-2026"))
                .body("items[0].placeMatch", nullValue());
    }

    @Test
    void trends_of_a_country_include_those_of_its_region() {
        get("/v1/salary-trends?country=SA&year=2026")
                .then()
                .body("items.id", hasItems("hays-page-rise-sa", "3l3c-sa-rise", "hays-gcc-headcount"))
                .body("items.id", not(hasItem("nadia-uae-hiring")))
                .body("items.find { it.id == 'hays-gcc-headcount' }.placeMatch.code", equalTo("region"));
        get("/v1/salary-trends?year=2025").then().body("items", hasSize(2));
        get("/v1/salary-trends?region=global").then().body("items", empty());
        get("/v1/salary-trends?country=XX").then().statusCode(400);
    }

    @Test
    void a_year_has_twelve_months_and_the_hours_of_a_country() {
        get("/v1/pay-periods")
                .then()
                .statusCode(200)
                .body("items.period", contains("year", "month", "week", "day", "hour"))
                .body("items.perYear", contains(1, 12, 52, null, null))
                .body("items[1].countries", empty())
                .body("items[3].countries.find { it.country == 'AE' }.perYear", equalTo(260))
                .body("items[4].countries.find { it.country == 'AE' }.perYear", equalTo(2496))
                .body("items[4].countries.find { it.country == 'OM' }.perYear", equalTo(2080))
                .body("items[4].countries.find { it.country == 'OM' }.note", containsString("not confirmed"))
                .body("items[4].countries.confidence", everyItem(equalTo("medium")));
    }
}
