package io.trackfit.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.trackfit.testsupport.Keys;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BatchHttpTest {

    private static final String ND_JSON = "application/x-ndjson";
    private static final String DATA =
            "{\"skills\":[\"Python\",\"Spark\",\"Kafka\",\"Airflow\",\"dbt\"],\"experienceYears\":3,\"reference\":\"r-1\"}";
    private static final String AI = "{\"skills\":[\"PyTorch\",\"LLM\",\"RAG\",\"LangChain\",\"Python\"]}";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Batches batches;

    @Test
    void a_line_is_what_posting_it_alone_gives() throws IOException {
        for (var explain : List.of("none", "facts", "text")) {
            var lines = lines(DATA + "\n" + AI + "\n", "?asOf=2026-11-22&explain=" + explain);
            assertThat(lines).hasSize(3);
            for (int i = 0; i < 2; i++) {
                var alone = given().contentType("application/json")
                        .body(i == 0 ? DATA : AI)
                        .post("/v1/recommendations?asOf=2026-11-22&explain=" + explain)
                        .asString();
                assertThat(lines.get(i)).isEqualTo("{\"line\":" + (i + 1) + "," + alone.substring(1));
            }
            assertThat(lines.get(2))
                    .isEqualTo("{\"done\":true,\"lines\":2,\"answered\":2,\"failed\":0,\"problem\":null}");
        }
    }

    @Test
    void a_bad_line_gets_all_its_faults_and_the_rest_goes_on() throws IOException {
        var bad = "{\"skils\":[],\"experienceYears\":99,\"reference\":\"r-2\",\"age\":40}";
        var lines = trees(DATA + "\n" + bad + "\n" + AI, "");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).path("reference").asText()).isEqualTo("r-1");
        var failed = lines.get(1);
        assertThat(failed.path("line").asInt()).isEqualTo(2);
        assertThat(failed.path("reference").asText()).isEqualTo("r-2");
        assertThat(failed.path("problem").path("code").asText()).isEqualTo("invalid-input");
        assertThat(failed.path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(failed.path("problem").path("errors").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder("/skils", "/experienceYears", "/age");
        assertThat(failed.path("problem").path("errors").findValuesAsText("code"))
                .containsExactlyInAnyOrder("unknown-member", "out-of-range", "protected-member");
        assertThat(lines.get(2).path("verdict").asText()).isEqualTo("ai-engineering");
        assertThat(lines.get(3)).isEqualTo(JSON.readTree("""
                {"done":true,"lines":3,"answered":2,"failed":1,"problem":null}"""));
    }

    @Test
    void whatever_a_line_holds_its_error_is_its_own() throws IOException {
        var body = new ByteArrayOutputStream();
        var lines = List.of(
                "\uFEFF" + AI + "\r",
                "",
                "   ",
                "[".repeat(1000),
                "{\"text\":\"a\u0000b\"}",
                "{\"text\":\"a\\u0000b\"}",
                "{\"text\":\"" + "x".repeat(1 << 20) + "\"}",
                "[1]",
                "null",
                "{\"skills\":[\"Python\"",
                "{} {}",
                "{\"text\":\"a\",\"text\":\"b\"}");
        for (var line : lines) {
            body.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        body.write(new byte[] {'"', (byte) 0xC3, '"', '\n'});
        body.write(AI.getBytes(StandardCharsets.UTF_8));
        var answers = trees(body.toByteArray(), "");
        var told = new ArrayList<String>();
        for (var answer : answers) {
            told.add(answer.path("line").asInt() + " "
                    + (answer.has("verdict")
                            ? answer.path("verdict").asText()
                            : answer.path("problem").path("code").asText()));
        }
        assertThat(told)
                .containsExactly(
                        "1 ai-engineering",
                        "4 malformed-body",
                        "5 malformed-body",
                        "6 invalid-input",
                        "7 too-large",
                        "8 invalid-input",
                        "9 invalid-input",
                        "10 malformed-body",
                        "11 malformed-body",
                        "12 invalid-input",
                        "13 malformed-body",
                        "14 ai-engineering",
                        "0 ");
        assertThat(answers.getLast().path("failed").asInt()).isEqualTo(10);
        assertThat(answers.get(1).path("problem").path("detail").asText())
                .startsWith("The line is not JSON")
                .doesNotContain("Line 1");
    }

    @Test
    void answers_come_while_the_rest_is_still_to_be_sent() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = begin(socket, "");
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            chunk(out, DATA + "\n");
            assertThat(line(in, "{\"line\"")).contains("\"line\":1,", "\"reference\":\"r-1\"");
            chunk(out, AI + "\n");
            assertThat(line(in, "{\"line\"")).contains("\"line\":2,");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(line(in, "{\"done\"")).contains("\"answered\":2");
        }
    }

    @Test
    void a_client_that_goes_gives_its_place_back() throws Exception {
        int free = batches.free();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = begin(socket, "");
            chunk(out, DATA + "\n");
            line(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                    "{\"line\"");
            assertThat(batches.free()).isEqualTo(free - 1);
        }
        for (int i = 0; i < 200 && batches.free() < free; i++) {
            Thread.sleep(50);
        }
        assertThat(batches.free()).isEqualTo(free);
    }

    @Test
    void the_body_may_be_zipped() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write((DATA + "\n" + AI).getBytes(StandardCharsets.UTF_8));
        }
        var answer =
                given().contentType(ND_JSON).header("Content-Encoding", "gzip").body(zipped.toByteArray());
        assertThat(answer.post("/v1/recommendations/batch").asString())
                .endsWith("{\"done\":true,\"lines\":2,\"answered\":2,\"failed\":0,\"problem\":null}\n");
        var broken = given().contentType(ND_JSON)
                .header("Content-Encoding", "gzip")
                .body(DATA.getBytes(StandardCharsets.UTF_8));
        assertThat(broken.post("/v1/recommendations/batch").asString()).contains("\"done\":false", "malformed-body");
        given().contentType(ND_JSON)
                .header("Content-Encoding", "br")
                .body(DATA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/recommendations/batch")
                .then()
                .statusCode(415);
    }

    @Test
    void fields_choose_what_comes_and_leave_it_as_it_is() throws IOException {
        var all = (ObjectNode) trees(DATA, "").getFirst();
        var few = trees(DATA, "?fields=verdict,directions").getFirst();
        assertThat(few).isEqualTo(all.retain("line", "reference", "verdict", "directions"));
    }

    @Test
    void a_wrong_query_is_refused_before_the_first_line() {
        given().contentType(ND_JSON)
                .body(DATA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/recommendations/batch?fields=verdikt")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("fields"))
                .body("errors[0].nearest", hasItem("verdict"));
        given().contentType(ND_JSON)
                .body(DATA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/recommendations/batch?modelVersion=fit/1999.1&roles=plumber")
                .then()
                .statusCode(400);
        given().contentType("application/json")
                .body(DATA.getBytes(StandardCharsets.UTF_8))
                .post("/v1/recommendations/batch")
                .then()
                .statusCode(415);
    }

    @Test
    void a_line_must_not_contradict_the_campaign() throws IOException {
        var line = trees(
                        DATA.replace("\"experienceYears\"", "\"asOf\":\"2025-01-01\",\"experienceYears\""),
                        "?asOf=2026-01-01")
                .getFirst();
        assertThat(line.path("problem").path("errors").findValuesAsText("code")).containsExactly("contradiction");
    }

    @Test
    void a_body_of_more_than_a_mebibyte_passes() throws IOException {
        var body =
                String.join("\n", IntStream.range(0, 12_000).mapToObj(i -> DATA).toList());
        assertThat(body.length()).isGreaterThan(1 << 20);
        var lines = lines(body, "?fields=verdict");
        assertThat(lines).hasSize(12_001);
        assertThat(lines.get(11_999))
                .isEqualTo("{\"line\":12000,\"reference\":\"r-1\",\"verdict\":\"data-engineering\"}");
    }

    @Test
    void a_key_lifts_the_limit_of_lines() {
        var body = "{}\n".repeat(100_001).getBytes(StandardCharsets.UTF_8);
        var query = "/v1/recommendations/batch?fields=verdict";
        assertThat(given().contentType(ND_JSON).body(body).post(query).asString())
                .contains("\"done\":false,\"lines\":100000,", "Without a key a batch has at most 100000 lines.");
        assertThat(Keys.with(Keys.issue("batch of a test", "import"))
                        .contentType(ND_JSON)
                        .body(body)
                        .post(query)
                        .asString())
                .endsWith("{\"done\":true,\"lines\":100001,\"answered\":100001,\"failed\":0,\"problem\":null}\n");
    }

    @Test
    void the_answer_says_what_it_is_and_that_it_is_not_kept() {
        given().contentType(ND_JSON)
                .body(new byte[0])
                .post("/v1/recommendations/batch")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(ND_JSON))
                .header("Cache-Control", containsString("no-store"));
    }

    private static List<JsonNode> trees(String body, String query) throws IOException {
        return trees(body.getBytes(StandardCharsets.UTF_8), query);
    }

    private static List<JsonNode> trees(byte[] body, String query) throws IOException {
        var trees = new ArrayList<JsonNode>();
        for (var line : lines(body, query)) {
            trees.add(JSON.readTree(line));
        }
        return trees;
    }

    private static List<String> lines(String body, String query) {
        return lines(body.getBytes(StandardCharsets.UTF_8), query);
    }

    private static List<String> lines(byte[] body, String query) {
        return given().contentType(ND_JSON)
                .body(body)
                .post("/v1/recommendations/batch" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private OutputStream begin(Socket socket, String query) throws IOException {
        var out = socket.getOutputStream();
        out.write("""
                POST /v1/recommendations/batch%s HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(query).getBytes(StandardCharsets.US_ASCII));
        return out;
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String line(BufferedReader in, String beginning) throws IOException {
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("The answer ended.");
    }
}
