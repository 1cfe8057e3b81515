package io.trackfit.ingest.http;

import static io.trackfit.ingest.http.Sending.HEADER;
import static io.trackfit.ingest.http.Sending.gzip;
import static io.trackfit.ingest.http.Sending.rows;
import static io.trackfit.ingest.http.Sending.send;
import static io.trackfit.ingest.http.Sending.snapshots;
import static io.trackfit.testsupport.Keys.admin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.trackfit.testsupport.Keys;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault is really sent; after each of them the next import works and nothing lies about. */
@QuarkusTest
class BadFileHttpTest {

    private static final Path DIRECTORY = Path.of("target", "imports");

    @AfterEach
    void the_next_import_works_and_nothing_lies_about() throws Exception {
        var source = snapshots();
        send(source, HEADER + rows(0, 2)).statusCode(201).body("state", equalTo("visible"));
        for (int i = 0; i < 100 && left() > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(left()).isZero();
    }

    private long left() throws IOException {
        if (!Files.isDirectory(DIRECTORY)) {
            return 0;
        }
        try (var files = Files.list(DIRECTORY)) {
            return files.count();
        }
    }

    static Stream<Arguments> brokenFiles() {
        var whole = gzip(HEADER + rows(0, 2_000));
        var binary = new byte[5_000];
        for (int i = 1; i < binary.length; i += 2) {
            binary[i] = (byte) (i * 7);
        }
        return Stream.of(
                Arguments.of("truncated gzip", Arrays.copyOf(whole, whole.length / 2), "cut off or damaged"),
                Arguments.of("only the start of a gzip", Arrays.copyOf(whole, 5), "cut off or damaged"),
                Arguments.of("binary", binary, "binary"),
                Arguments.of("an Excel workbook", new byte[] {'P', 'K', 3, 4, 20, 0}, "Excel"),
                Arguments.of("an empty body", new byte[0], "empty"),
                Arguments.of("an unclosed quote", text(HEADER + rows(0, 2) + "2025,\"Data"), "Line 4, column 2"),
                Arguments.of("a line of 3 MB", text(HEADER + "2025," + "x".repeat(3_000_000)), "Line 2, column 2"),
                Arguments.of("a JSON list", text("[{\"title\":\"x\"}]"), "NDJSON"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void a_file_that_is_broken_as_a_whole_is_refused_with_the_place(String name, byte[] file, String told) {
        var source = snapshots();
        send(source, file)
                .statusCode(400)
                .body("code", equalTo("malformed-body"))
                .body("detail", containsString(told));
        admin().get("/v1/imports?source=" + source).then().body("items", empty());
    }

    static Stream<Arguments> wrongHeaders() {
        return Stream.of(
                Arguments.of("duplicate columns", "year,title,Title,currency,amount\n", "duplicate-column"),
                Arguments.of("missing columns", "jahr,stelle\n", "missing-column"),
                Arguments.of(
                        "10,000 columns",
                        String.join(",", Collections.nCopies(10_000, "c")) + "\n",
                        "too-many-columns"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongHeaders")
    void a_header_that_cannot_be_read_is_refused_with_every_fault(String name, String header, String code) {
        send(snapshots(), header + "1,2,3,4,5\n")
                .statusCode(400)
                .body("code", equalTo("invalid-input"))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", containsString("Line 1"));
    }

    @Test
    void bad_rows_are_told_with_line_and_column() {
        send(
                        snapshots(),
                        HEADER + rows(0, 100) + "2025,Data\u0000Engineer,MI,US,USD,1\n"
                                + "3000,Data Engineer,MI,US,USD,100000\n"
                                + "2025,Data Engineer,MI,US,USD,-1\n"
                                + "2025,Data Engineer,MI,US,USD,999999999999999\n"
                                + ",".repeat(10_000) + "\n")
                .statusCode(201)
                .body("rows.kept", equalTo(100))
                .body("rows.rejected", equalTo(5))
                .body("issues.find { it.code == 'bad-character' }.first[0].line", equalTo(102))
                .body("issues.find { it.code == 'bad-character' }.first[0].column", equalTo("title"))
                .body("issues.find { it.code == 'in-the-future' }.first[0].column", equalTo("year"))
                .body("issues.find { it.code == 'not-positive' }.first[0].value", equalTo("-1"))
                .body("issues.find { it.code == 'out-of-range' }.first[0].line", equalTo(105))
                .body("issues.find { it.code == 'too-many-cells' }.first[0].value", equalTo("10001"));
    }

    @Test
    void a_zip_bomb_is_stopped_at_the_limit_of_what_it_unpacks_to() {
        // trackfit.ingest.max-unpacked-size is 64 MB in tests; this unpacks to 100 MB.
        var bomb = gzip(HEADER + "2025,Data Engineer,MI,US,USD,100000\n".repeat(2_900_000));
        assertThat(bomb.length).isLessThan(1_000_000);
        send(snapshots(), bomb).statusCode(413).body("code", equalTo("too-large"));
    }

    @Test
    void a_client_that_leaves_leaves_nothing() throws Exception {
        var source = snapshots();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            begin(socket, source, 1_000_000);
            socket.getOutputStream().write(text(HEADER + rows(0, 200)));
            socket.getOutputStream().flush();
        }
        admin().get("/v1/imports?source=" + source).then().body("items", empty());
    }

    @Test
    void a_client_that_stalls_is_let_go() throws Exception {
        var source = snapshots();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            begin(socket, source, 1_000_000);
            socket.getOutputStream().write(text(HEADER + rows(0, 200)));
            socket.getOutputStream().flush();
            socket.setSoTimeout(60_000);
            // Either an answer comes or the connection is closed: a read that times out here fails the test.
            socket.getInputStream().readAllBytes();
        }
        admin().get("/v1/imports?source=" + source).then().body("items", empty());
    }

    private static void begin(Socket socket, String source, int length) throws IOException {
        socket.getOutputStream()
                .write(text("""
                    POST /v1/imports?kind=salary-observations&source=%s HTTP/1.1
                    Host: localhost
                    X-API-Key: %s
                    Content-Type: text/csv
                    Content-Length: %d
                    Connection: close

                    """.formatted(source, Keys.ADMIN, length).replace("\n", "\r\n")));
    }

    @Test
    void a_body_without_a_length_is_bounded_by_its_own_path() throws Exception {
        assertThat(chunked("/v1/titles/resolve", "application/json", 2)).startsWith("HTTP/1.1 413");
        assertThat(chunked("/v1/imports?kind=salary-observations&source=" + snapshots(), "text/csv", 2))
                .startsWith("HTTP/1.1 201");
    }

    private String chunked(String path, String type, int megabytes) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(text("""
                POST %s HTTP/1.1
                Host: localhost
                X-API-Key: %s
                Content-Type: %s
                Transfer-Encoding: chunked
                Connection: close

                """.formatted(path, Keys.ADMIN, type).replace("\n", "\r\n")));
            try {
                chunk(out, HEADER);
                for (int i = 0; i < megabytes * 27; i++) {
                    chunk(out, rows(i * 1_000, 1_000));
                }
                out.write(text("0\r\n\r\n"));
                out.flush();
            } catch (IOException e) {
                // cut off while sending: the answer may be there all the same
            }
            return String.valueOf(
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                            .readLine());
        }
    }

    private static void chunk(OutputStream out, String content) throws IOException {
        out.write(text(Integer.toHexString(content.length()) + "\r\n" + content + "\r\n"));
    }
}
