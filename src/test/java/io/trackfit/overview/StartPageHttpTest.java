package io.trackfit.overview;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door, for people and for programs. */
@QuarkusTest
class StartPageHttpTest {

    private static String page() {
        return given().accept("text/html").get("/").asString();
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "*/*", "text/html"})
    void a_person_gets_a_page(String accept) {
        given().accept(accept)
                .header("Accept-Language", "ar")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>Trackfit</h1>"))
                .body(not(containsString("<script")))
                .body(not(matchesPattern("(?s).*\\{(base|service|catalog)}.*")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Accept|text/html;q=2", "Accept|,,,", "Accept-Language|ar;q=9", "Accept-Encoding|gzip;q=much"})
    void headers_that_nobody_can_read_do_not_close_the_door(String header, String value) {
        given().header(header, value).get("/").then().statusCode(200).body(containsString("<h1>Trackfit</h1>"));
    }

    @Test
    void a_program_is_sent_to_the_api() {
        given().accept("application/json")
                .redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/v1"));
        given().accept("application/json").get("/").then().statusCode(200).body("name", equalTo("Trackfit"));
    }

    @Test
    void every_link_of_the_page_answers() {
        var links = found("href=\"(/[^\"]*)\"");
        assertThat(links)
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/README.md", "/NOTICE"})
    void texts_are_shown_and_not_kept_beyond_the_next_release(String path) {
        get(path)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("Cache-Control", equalTo("public, max-age=300"))
                .body(containsString("Trackfit"));
    }

    @Test
    void every_example_of_the_page_answers() {
        var base = "http://localhost:" + RestAssured.port;
        var gets = found("curl '([^']*)'</code>");
        assertThat(gets).hasSize(2).allSatisfy(address -> {
            assertThat(address).startsWith(base);
            get(address).then().statusCode(200);
        });
        var post = page().lines()
                .dropWhile(line -> !line.contains("-H 'Content-Type"))
                .limit(2)
                .reduce("", String::concat);
        given().contentType("application/json")
                .body(post.replaceFirst(".*-d '", "").replaceFirst("'</code>.*", ""))
                .post(post.replaceFirst(".*curl '", "").replaceFirst("'.*", ""))
                .then()
                .statusCode(200);
    }

    @Test
    void an_address_somebody_made_up_stays_text() {
        given().header("Host", "a\"><b>x").accept("text/html").get("/").then().body(not(containsString("<b>x")));
    }

    @Test
    void the_api_says_what_it_is_and_where_everything_is() {
        Map<String, String> links = get("/v1")
                .then()
                .statusCode(200)
                .body("name", equalTo("Trackfit"))
                .body("licence", containsString("apache.org"))
                .body("versions.service", matchesPattern("\\d+\\.\\d+\\.\\d+.*"))
                .body("versions.catalog", matchesPattern("\\d{4}\\.\\d\\d\\.\\d\\d-[0-9a-f]{4}"))
                .body("versions.dataset", matchesPattern(".*\\+\\d+"))
                .body("versions.model", startsWith("fit/"))
                .extract()
                .jsonPath()
                .getMap("links");
        assertThat(links).containsKeys("docs", "openapi", "health", "readme", "sources", "problems");
        assertThat(links.values())
                .allSatisfy(link -> assertThat(get(link).statusCode()).as(link).isEqualTo(200));
    }

    @Test
    void the_changelog_says_which_contract_is_the_first() {
        get("/v1/changelog")
                .then()
                .statusCode(200)
                .body("items.area", hasItem("contract"))
                .body("items[0].date", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
    }
}
