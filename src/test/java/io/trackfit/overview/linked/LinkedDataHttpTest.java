package io.trackfit.overview.linked;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.trackfit.overview.Imported.payRows;
import static io.trackfit.overview.Imported.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.trackfit.overview.Imported;
import io.trackfit.overview.quality.Quality;
import io.trackfit.testsupport.OwnDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class LinkedDataHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LINKED = "application/ld+json";
    private static final String ROLE = "/v1/roles/mid-data-engineer";

    /** The properties that schema.org (version 29) has for each type, as far as we use the type; Thing's are added. */
    private static final Map<String, Set<String>> VOCABULARY = Map.ofEntries(
            Map.entry(
                    "Occupation",
                    Set.of(
                            "educationRequirements",
                            "estimatedSalary",
                            "experienceRequirements",
                            "occupationLocation",
                            "occupationalCategory",
                            "qualifications",
                            "responsibilities",
                            "skills")),
            Map.entry("CategoryCode", Set.of("codeValue", "inCodeSet", "termCode", "inDefinedTermSet")),
            Map.entry("CategoryCodeSet", Set.of("hasCategoryCode")),
            Map.entry("DefinedTerm", Set.of("termCode", "inDefinedTermSet")),
            Map.entry("OccupationalExperienceRequirements", Set.of("monthsOfExperience")),
            Map.entry(
                    "EducationalOccupationalCredential",
                    Set.of("competencyRequired", "credentialCategory", "educationalLevel", "recognizedBy", "validFor")),
            Map.entry("Organization", Set.of()),
            Map.entry("CreativeWork", Set.of("publisher", "license")),
            Map.entry("City", Set.of()),
            Map.entry("Country", Set.of()),
            Map.entry("AdministrativeArea", Set.of()),
            Map.entry(
                    "MonetaryAmount", Set.of("currency", "maxValue", "minValue", "validFrom", "validThrough", "value")),
            Map.entry("QuantitativeValue", Set.of("maxValue", "minValue", "unitCode", "unitText", "value")),
            Map.entry(
                    "MonetaryAmountDistribution",
                    Set.of(
                            "currency",
                            "duration",
                            "median",
                            "percentile10",
                            "percentile25",
                            "percentile75",
                            "percentile90")));

    private static final Set<String> OF_EVERY_THING =
            Set.of("@context", "@type", "@id", "name", "description", "url", "identifier", "subjectOf", "sameAs");

    private final Quality quality;
    private final Imported imported = new Imported();

    LinkedDataHttpTest(Quality quality) {
        this.quality = quality;
    }

    @AfterEach
    void withdraw() {
        imported.close();
        quality.look();
    }

    private static Response linked(String path) {
        return given().accept(LINKED).get(path);
    }

    private static JsonNode read(String path) throws Exception {
        var answer = linked(path);
        answer.then().statusCode(200).contentType(LINKED);
        return JSON.readTree(answer.asString());
    }

    private void importPay() {
        imported.pay(source(true, false), payRows("US", 30, 100_000) + payRows("AE", 12, 80_000));
        quality.look();
    }

    private static void speaksSchemaOrg(JsonNode node) {
        if (node.isObject() && node.has("@type")) {
            var allowed = Objects.requireNonNull(
                    VOCABULARY.get(node.path("@type").asText()), () -> "type " + node.path("@type"));
            node.fieldNames()
                    .forEachRemaining(name -> assertThat(OF_EVERY_THING.contains(name) || allowed.contains(name))
                            .as("%s of %s", name, node.path("@type").asText())
                            .isTrue());
        }
        node.forEach(part -> {
            assertThat(part.isNull()).as("nothing is said by null: " + node).isFalse();
            speaksSchemaOrg(part);
        });
    }

    @Test
    void every_term_is_of_the_vocabulary_and_belongs_to_its_type() throws Exception {
        importPay();
        for (var path : new String[] {
            ROLE,
            "/v1/roles",
            "/v1/salary-bands",
            "/v1/salary-bands?country=AE",
            "/v1/salary-bands?role=mid-data-engineer&country=US",
            "/v1/salary-bands/article-mid-data-engineer"
        }) {
            var answer = read(path);
            assertThat(answer.path("@context").asText()).isEqualTo("https://schema.org");
            speaksSchemaOrg(answer);
        }
    }

    @Test
    void a_role_is_an_occupation_with_what_the_catalogue_knows() throws Exception {
        var role = read(ROLE);
        var plain = get(ROLE).jsonPath();
        assertThat(role.path("@type").asText()).isEqualTo("Occupation");
        assertThat(role.path("@id").asText()).isEqualTo(ROLE);
        assertThat(role.path("name").asText()).isEqualTo(plain.getString("title"));
        var category = role.path("occupationalCategory").get(0);
        assertThat(category.path("codeValue").asText()).isEqualTo("15-1243.00");
        assertThat(category.path("name").asText()).isEqualTo("Database Architects");
        assertThat(category.path("description").asText()).startsWith("Match: primary, confidence: high.");
        assertThat(category.at("/inCodeSet/name").asText()).isEqualTo("O*NET-SOC 2019");
        assertThat(role.at("/experienceRequirements/monthsOfExperience").asInt())
                .isEqualTo(24);
        assertThat(role.path("skills")).hasSize(plain.getList("skills").size());
        assertThat(role.at("/skills/0/termCode").asText()).isEqualTo(plain.getString("skills[0].skill"));
        assertThat(role.path("responsibilities"))
                .hasSize(plain.getList("duties").size());
        for (var credential : role.path("qualifications")) {
            get(credential.path("@id").asText()).then().body("status", equalTo("active"));
        }
        assertThat(role.path("qualifications")).isNotEmpty();
        assertThat(read("/v1/roles").path("@graph")).hasSize(9);
    }

    @Test
    void percentiles_alone_are_a_distribution_with_the_values_of_the_cell() throws Exception {
        importPay();
        var id = "observed.data-engineer.mid.us.2023-2025.usd.not-stated";
        var band = read("/v1/salary-bands/" + id);
        var plain = get("/v1/salary-bands/" + id).jsonPath();
        var pay = band.path("estimatedSalary");
        assertThat(pay).hasSize(1);
        assertThat(pay.at("/0/@type").asText()).isEqualTo("MonetaryAmountDistribution");
        assertThat(pay.at("/0/currency").asText()).isEqualTo("USD");
        assertThat(pay.at("/0/duration").asText()).isEqualTo("P1Y");
        Map.of(
                        "percentile10",
                        "p10",
                        "percentile25",
                        "p25",
                        "median",
                        "p50",
                        "percentile75",
                        "p75",
                        "percentile90",
                        "p90")
                .forEach((term, point) -> assertThat(pay.get(0).path(term).asDouble())
                        .as(term)
                        .isPositive()
                        .isEqualTo(plain.getDouble("points.find { it.name == '%s' }.amount".formatted(point))));
        assertThat(band.at("/occupationLocation/0/@type").asText()).isEqualTo("Country");
        assertThat(band.at("/occupationLocation/0/identifier").asText()).isEqualTo("US");
        assertThat(pay.at("/0/subjectOf/0/license/name").asText()).isEqualTo("CC0-1.0");
        var fewer = read("/v1/salary-bands/observed.data-engineer.mid.ae.2023-2025.usd.not-stated");
        assertThat(fewer.at("/estimatedSalary/0").has("percentile10")).isFalse();
        assertThat(fewer.at("/estimatedSalary/0").has("median")).isTrue();
    }

    @Test
    void a_published_range_never_becomes_percentiles_and_what_is_withheld_has_no_amount() throws Exception {
        var range = read("/v1/salary-bands/article-mid-data-engineer").path("estimatedSalary");
        assertThat(range).hasSize(1);
        assertThat(range.at("/0/@type").asText()).isEqualTo("MonetaryAmount");
        assertThat(range.at("/0/value/minValue").asInt()).isEqualTo(95_000);
        assertThat(range.at("/0/value/maxValue").asInt()).isEqualTo(140_000);
        assertThat(range.at("/0/value/unitText").asText()).isEqualTo("YEAR");
        for (var figure : read("/v1/salary-bands?limit=500").path("@graph")) {
            assertThat(figure.path("estimatedSalary")).isNotEmpty();
            for (var salary : figure.path("estimatedSalary")) {
                assertThat(salary.path("@type").asText())
                        .as(figure.path("@id").asText())
                        .isEqualTo("MonetaryAmount");
                assertThat(salary.toString()).doesNotContain("percentile", "median");
            }
        }
        imported.pay(source(true, false), payRows("QA", 3, 80_000));
        quality.look();
        var withheld = read("/v1/salary-bands/observed.data-engineer.mid.qa.2023-2025.usd.not-stated");
        assertThat(withheld.has("estimatedSalary")).isFalse();
        assertThat(withheld.path("description").asText()).startsWith("Fewer than 10");
        for (var salary : read(ROLE).path("estimatedSalary")) {
            assertThat(salary.path("@type").asText()).isEqualTo("MonetaryAmount");
        }
    }

    /** REST Assured asks for gzip by itself, unless it cannot read any. */
    private static RequestSpecification unzipped() {
        return given().config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()));
    }

    @Test
    void it_is_a_representation_of_its_own() {
        var plain = unzipped().accept("application/json").get(ROLE);
        for (int i = 0; i < 2; i++) { // the second comes from the fast lane
            var linked = unzipped().accept(LINKED).get(ROLE);
            linked.then()
                    .statusCode(200)
                    .header("Content-Type", "application/ld+json;charset=UTF-8")
                    .header("Vary", containsString("Accept"))
                    .header("Cache-Control", startsWith("public"));
            var tag = linked.header("ETag");
            assertThat(tag).startsWith("\"").isNotEqualTo(plain.header("ETag"));
            unzipped()
                    .accept(LINKED)
                    .header("If-None-Match", tag)
                    .get(ROLE)
                    .then()
                    .statusCode(304);
            unzipped()
                    .accept("application/json")
                    .header("If-None-Match", tag)
                    .get(ROLE)
                    .then()
                    .statusCode(200)
                    .contentType("application/json");
            unzipped()
                    .accept(LINKED)
                    .head(ROLE)
                    .then()
                    .statusCode(200)
                    .header("ETag", tag)
                    .header("Content-Type", "application/ld+json;charset=UTF-8")
                    .header("Content-Length", linked.header("Content-Length"));
            var zipped =
                    given().accept(LINKED).header("Accept-Encoding", "gzip").get(ROLE);
            zipped.then().header("Content-Encoding", "gzip");
            assertThat(zipped.asString()).isEqualTo(linked.asString());
            assertThat(zipped.header("ETag")).isNotEqualTo(tag);
        }
        given().accept("application/json").get(ROLE).then().body("id", equalTo("mid-data-engineer"));
    }

    @Test
    void names_come_in_arabic_where_they_are_asked_for() throws Exception {
        var role = read(ROLE + "?lang=ar");
        assertThat(role.path("name").asText()).isEqualTo(get(ROLE + "?lang=ar").path("title"));
        assertThat(role.at("/skills/0/name").asText())
                .isEqualTo(get(ROLE + "?lang=ar").path("skills[0].name"))
                .isNotEqualTo(get(ROLE).path("skills[0].name"));
        given().accept(LINKED).header("Accept-Language", "ar").get(ROLE).then().header("Content-Language", "ar");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/ld+json                             | application/ld+json
            application/ld+json, */*;q=0.1                  | application/ld+json
            application/ld+json, */*                        | application/ld+json
            application/ld+json;q=0.9, application/json     | application/json
            application/ld+json, application/json           | application/json
            application/ld+json, application/json;q=0.5     | application/ld+json
            application/ld+json;q=0, application/json;q=0.5 | application/json
            application/ld+json;q=0.5, */*                  | application/json
            */*                                             | application/json
            """)
    void the_client_chooses(String accept, String type) {
        given().header("Accept", accept).get(ROLE).then().statusCode(200).contentType(type);
    }

    @Test
    void what_has_no_such_representation_or_cannot_be_had_is_said_as_ever() {
        Stream.of("/v1/skills", "/v1/salary-bands/assess", "/v1/quality")
                .forEach(path -> linked(path).then().statusCode(406));
        given().accept("text/turtle").get(ROLE).then().statusCode(406);
        linked("/v1/roles/wizard").then().statusCode(404).contentType("application/problem+json");
        linked("/v1/roles?fields=id").then().statusCode(400).body("errors[0].code", equalTo("not-in-json-ld"));
        linked("/v1/roles?limit=2").then().statusCode(200).header("Link", containsString("rel=\"next\""));
    }
}
