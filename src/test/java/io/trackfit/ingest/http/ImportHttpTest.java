package io.trackfit.ingest.http;

import static io.trackfit.ingest.http.Sending.HEADER;
import static io.trackfit.ingest.http.Sending.csv;
import static io.trackfit.ingest.http.Sending.gzip;
import static io.trackfit.ingest.http.Sending.increments;
import static io.trackfit.ingest.http.Sending.rows;
import static io.trackfit.ingest.http.Sending.send;
import static io.trackfit.ingest.http.Sending.show;
import static io.trackfit.ingest.http.Sending.snapshots;
import static io.trackfit.testsupport.Keys.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportHttpTest {

    @Test
    void a_small_file_counts_when_it_is_answered() {
        var source = snapshots();
        var id = send(
                        source,
                        HEADER + rows(0, 3) + rows(0, 1)
                                + "2025,Wizard,SE,US,USD,90000\n2025,Data Engineer,SE,US,USD,-1\n")
                .statusCode(201)
                .header("Location", matchesPattern("/v1/imports/[0-9a-f-]{36}"))
                .body("state", equalTo("visible"))
                .body("rows.all", equalTo(6))
                .body("rows.read", equalTo(6))
                .body("rows.kept", equalTo(4))
                .body("rows.repeated", equalTo(1))
                .body("rows.rejected", equalTo(1))
                .body("rowsPerSecond", notNullValue())
                .body("mapping", equalTo("trackfit-salaries"))
                .body("issues.code", contains("not-positive"))
                .body("issues[0].first[0].line", equalTo(7))
                .body("issues[0].first[0].column", equalTo("amount"))
                .body("issues[0].first[0].value", equalTo("-1"))
                .body("unmappedTitles.text", contains("Wizard"))
                .extract()
                .<String>path("id");
        show(id).statusCode(200).body("state", equalTo("visible")).body("finishedAt", notNullValue());
        admin().get("/v1/imports?source=" + source).then().statusCode(200).body("items.id", contains(id));
        admin().get("/v1/imports/%s/issues".formatted(id))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        admin().get("/v1/imports/%s/unmapped".formatted(id))
                .then()
                .statusCode(200)
                .body("items.text", contains("Wizard"))
                .body("items[0].known", equalTo(false));
    }

    @Test
    void what_is_wrong_with_the_wish_is_told_at_once_before_the_file_is_read() {
        admin().contentType("text/csv")
                .body("x")
                .post("/v1/imports?mapping=nobodys&stateOf=3000-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("kind", "source", "mapping", "stateOf"))
                .body(
                        "errors.code",
                        contains("missing-parameter", "missing-parameter", "unknown-mapping", "in-the-future"));
        admin().contentType("text/csv")
                .body("x")
                .post("/v1/imports?kind=postings&source=nobody&mapping=ai-jobs-salaries")
                .then()
                .statusCode(400)
                .body("errors.code", contains("unknown-source", "wrong-kind"));
        var source = snapshots();
        admin().delete("/v1/sources/" + source).then().statusCode(200);
        send(source, HEADER + rows(0, 1)).statusCode(400).body("errors.code", contains("retired-source"));
    }

    @Test
    void the_same_file_again_changes_nothing_in_gzip_or_not() {
        var source = increments();
        var file = HEADER + rows(0, 20);
        var id = send(source, file).statusCode(201).extract().<String>path("id");
        send(source, file).statusCode(200).body("id", equalTo(id)).body("state", equalTo("visible"));
        send(source, gzip(file)).statusCode(200).body("id", equalTo(id));
        admin().get("/v1/imports?source=" + source).then().body("items", hasSize(1));
        csv(source)
                .queryParam("mapping", otherMapping())
                .body(file)
                .post("/v1/imports")
                .then()
                .statusCode(409)
                .body("detail", containsString(id));
    }

    private static String otherMapping() {
        var id = "other-" + System.nanoTime();
        admin().contentType(ContentType.JSON)
                .body("""
                    {"id":"%s","kind":"salary-observations","title":"Other",
                     "columns":{"year":"year","title":"title","currency":"currency","amount":"amount"}}\
                    """.formatted(id))
                .post("/v1/imports/mappings")
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void a_newer_state_replaces_the_older_and_withdrawn_gives_its_place_back() {
        var source = snapshots();
        var older = csv(source)
                .queryParam("stateOf", "2023-12-31")
                .body(HEADER + rows(0, 5))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var newer = csv(source)
                .queryParam("stateOf", "2025-01-19")
                .body(HEADER + rows(0, 8))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("state", equalTo("visible"))
                .extract()
                .<String>path("id");
        show(older).body("state", equalTo("replaced"));
        admin().delete("/v1/imports/" + newer).then().statusCode(200).body("state", equalTo("withdrawn"));
        admin().delete("/v1/imports/" + newer).then().statusCode(200).body("state", equalTo("withdrawn"));
        show(older).body("state", equalTo("visible"));
        admin().get("/v1/imports?state=visible&source=" + source).then().body("items.id", contains(older));
        send(source, HEADER + rows(0, 8)).statusCode(201).body("state", equalTo("visible"));
    }

    @Test
    void an_older_state_that_comes_later_is_history_at_once() {
        var source = snapshots();
        csv(source)
                .queryParam("stateOf", "2025-01-19")
                .body(HEADER + rows(0, 8))
                .post("/v1/imports")
                .then()
                .statusCode(201);
        csv(source)
                .queryParam("stateOf", "2024-06-30")
                .body(HEADER + rows(0, 6))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .body("state", equalTo("replaced"));
    }

    @Test
    void increments_add_up() {
        var source = increments();
        send(source, HEADER + rows(0, 5)).statusCode(201);
        send(source, HEADER + rows(5, 5)).statusCode(201);
        admin().get("/v1/imports?state=visible&source=" + source).then().body("items", hasSize(2));
    }

    @Test
    void a_trial_shows_the_rows_as_they_would_be_read_and_stores_nothing() {
        var source = snapshots();
        csv(source)
                .queryParam("dryRun", true)
                .body((HEADER
                                + "2025,Senior Data Engineer,,الإمارات,AED,\"٢٠٬٠٠٠-25,000 per month\"\n"
                                + "2025,Senior Data Engineer,,الإمارات,AED,\"٢٠٬٠٠٠-25,000 per month\"\n"
                                + "2025,Wizard,,,USD,much\n" + rows(0, 60))
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("state", equalTo("tried"))
                .body("id", nullValue())
                .body("rows.kept", equalTo(61))
                .body("rows.repeated", equalTo(1))
                .body("preview", hasSize(50))
                .body("preview[0].line", equalTo(2))
                .body("preview[0].read.family", equalTo("data-engineer"))
                .body("preview[0].read.level", equalTo("senior"))
                .body("preview[0].read.country", equalTo("AE"))
                .body("preview[0].read.period", equalTo("month"))
                .body("preview[0].read.amounts.yearly", contains(24_000_000, 30_000_000))
                .body("preview[0].read.amounts.bound", contains("low", "high"))
                .body("preview[1].outcome", equalTo("repeated"))
                .body("preview[2].outcome", equalTo("rejected"))
                .body("preview[2].issues.code", contains("not-a-number"));
        admin().get("/v1/imports?source=" + source).then().body("items", empty());
    }

    @Test
    void a_file_with_too_many_bad_rows_is_refused_whole_and_lists_them() {
        var source = snapshots();
        var bad = "2025,Data Engineer,MI,US,USD,0\n";
        var answer = send(source, HEADER + rows(0, 70) + bad.replace("MI", "SE") + bad.repeat(29))
                .statusCode(422)
                .body("code", equalTo("import-refused"))
                .extract()
                .<String>path("detail");
        var id = answer.replaceAll(".*/v1/imports/([0-9a-f-]+).*", "$1");
        show(id).body("state", equalTo("refused"))
                .body("issues.code", contains("not-positive"))
                .body("issues[0].rows", equalTo(30))
                .body("failure", containsString("20 %"));
        send(source, HEADER + rows(0, 81) + bad.repeat(19)).statusCode(201).body("rows.rejected", equalTo(19));
    }

    @Test
    void issues_are_walked_page_by_page() {
        var source = snapshots();
        var lines = new StringBuilder(HEADER + rows(0, 300));
        for (int i = 0; i < 45; i++) {
            lines.append("2025,Data Engineer,guru")
                    .append(i)
                    .append(",US,USD,")
                    .append(100_000 + i)
                    .append('\n');
        }
        var id = send(source, lines.toString())
                .statusCode(201)
                .body("issues[0].rows", equalTo(45))
                .body("issues[0].first", hasSize(20))
                .extract()
                .<String>path("id");
        var seen = new ArrayList<Integer>();
        var cursor = "";
        do {
            var page = admin().get("/v1/imports/%s/issues?code=unknown-level&limit=20%s".formatted(id, cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.line"));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(45).doesNotHaveDuplicates().isSorted();
        admin().get("/v1/imports/%s/issues?cursor=bent".formatted(id)).then().statusCode(400);
        admin().get("/v1/imports/nobody").then().statusCode(404);
        admin().delete("/v1/imports/nobody").then().statusCode(404);
        admin().get("/v1/imports/nobody/issues").then().statusCode(404);
    }

    @Test
    void a_mapping_that_was_posted_reads_a_foreign_file() {
        var id = "stellen-" + System.nanoTime();
        var mapping = """
            {"id":"%s","kind":"salary-observations","title":"Ein Export",
             "columns":{"date":"Datum","title":"Stelle","amount":"Gehalt","level":"Stufe"},
             "values":{"level":{"Leitung":"senior"}},
             "constants":{"currency":"EUR","period":"month","country":"DE"},
             "decimalMark":"comma","dateOrder":"day-first"}\
            """.formatted(id);
        admin().contentType(ContentType.JSON)
                .body(mapping)
                .post("/v1/imports/mappings")
                .then()
                .statusCode(201)
                .header("Location", "/v1/imports/mappings/" + id)
                .body("shipped", equalTo(false));
        admin().contentType(ContentType.JSON)
                .body(mapping)
                .post("/v1/imports/mappings")
                .then()
                .statusCode(409);
        admin().get("/v1/imports/mappings")
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", hasItem("ai-jobs-salaries"));
        csv(snapshots())
                .queryParam("mapping", id)
                .queryParam("dryRun", true)
                .body("Stelle;Datum;Gehalt;Stufe\r\nData Engineer;03.04.2024;5.000,50;Leitung\r\n"
                        .getBytes(Charset.forName("windows-1252")))
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("preview[0].read.date", equalTo("2024-04-03"))
                .body("preview[0].read.level", equalTo("senior"))
                .body("preview[0].read.amounts[0].yearly", equalTo(6_000_600));
        admin().contentType(ContentType.JSON)
                .body("""
                    {"id":"No Slug","kind":"postings","title":"","columns":{"titel":"t","remote":"r"},"separator":",,"}\
                    """)
                .post("/v1/imports/mappings")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/id"))
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/columns/titel"))
                .body("errors.pointer", hasItem("/columns/remote"))
                .body("errors.pointer", hasItem("/separator"));
        admin().get("/v1/imports/mappings/nobodys").then().statusCode(404);
    }

    @Test
    void imports_at_once_are_all_right() throws Exception {
        var sources = new String[] {snapshots(), snapshots(), snapshots(), snapshots()};
        try (var threads = Executors.newFixedThreadPool(4)) {
            var tasks = new ArrayList<Callable<Response>>();
            for (int i = 0; i < sources.length; i++) {
                var source = sources[i];
                var file = HEADER + rows(i, 2_000);
                tasks.add(() -> send(source, file).extract().response());
            }
            for (var answer : threads.invokeAll(tasks)) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(201);
            }
        }
        for (var source : sources) {
            admin().get("/v1/imports?state=visible&source=" + source).then().body("items.rows.kept", contains(2_000));
        }
    }

    @Test
    void ndjson_and_postings_are_read_too() {
        admin().contentType("application/x-ndjson")
                .body("""
                    {"date":"2025-03-01","title":"Data Engineer","country":"Qatar","place":"Doha","skills":["Python","k8s"],"low":300000,"high":360000,"currency":"QAR"}
                    {"date":"2025-03-02","title":"AI Engineer","country":"Sudan","place":"Austin, TX"}
                    """.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=postings&source=" + snapshots())
                .then()
                .statusCode(201)
                .body("rows.kept", equalTo(2))
                .body("issues.code", contains("place-contradicts-country"))
                .body("issues[0].effect", equalTo("kept"));
    }

    @Test
    void nothing_is_told_without_a_key() {
        Sending.withoutKey().get("/v1/imports").then().statusCode(401);
        Sending.withoutKey()
                .contentType("text/csv")
                .body(HEADER)
                .post("/v1/imports?kind=postings&source=x")
                .then()
                .statusCode(401);
    }
}
