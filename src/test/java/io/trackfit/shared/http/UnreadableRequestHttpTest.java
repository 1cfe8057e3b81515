package io.trackfit.shared.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.trackfit.testsupport.Keys;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no client library would send them, but people with curl do. */
@QuarkusTest
class UnreadableRequestHttpTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    /v1/roles?lang=% ; %25
                    /v1/roles/%zz ; %25
                    /nothing/%4 ; %25
                    /v1/search?q=a|b ; %7C
                    /v1/search?q="rag" ; %22
                    /v1/skills/[x] ; %5B
                    /v1/search?q=بايثون ; UTF-8
                    /v1/imports/%00/issues ; NUL
                    """)
    void an_address_that_nobody_can_read_is_a_problem_that_says_why(String address, String said) throws IOException {
        assertThat(send("GET", address))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "nosniff", "\"code\":\"invalid-input\"", said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/imports/%00", "/v1/sources/a%00"})
    void no_name_with_nul_reaches_the_database(String address) throws IOException {
        assertThat(send("DELETE", address)).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/search?q=a[1]&limit=1", "/v1/search?q=100%25&limit=1", "/v1/search?q=%D8%B9&limit=1"})
    void an_address_that_can_be_read_is_read(String address) throws IOException {
        assertThat(send("GET", address)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_long_list_of_ids_is_read_and_a_longer_one_is_a_problem() throws IOException {
        var ids = "/v1/roles?fields=id&ids=mid-data-engineer" + ",mid-data-engineer".repeat(400);
        assertThat(send("GET", ids.substring(0, 5_999) + "r")).contains(" 400 ", "There is no role");
        assertThat(send("GET", ids + ids))
                .startsWith("HTTP/1.1 414 ")
                .contains("application/problem+json", "\"code\":\"uri-too-long\"", "we read 8000");
    }

    @Test
    void a_request_without_host_is_a_problem_like_any_other() throws IOException {
        assertThat(exchange("GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"code\":\"invalid-input\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbage", "application/json,text/csv", "/", "application/"})
    void a_content_type_that_is_none_is_415(String contentType) throws IOException {
        assertThat(exchange(
                        "POST /v1/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                                .formatted(contentType)))
                .startsWith("HTTP/1.1 415 ")
                .contains("application/problem+json", "\"code\":\"unsupported-media-type\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br"})
    void an_encoded_body_is_415_and_not_called_bad_json(String encoding) throws IOException {
        assertThat(exchange(
                        "POST /v1/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Encoding: %s\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                                .formatted(encoding)))
                .startsWith("HTTP/1.1 415 ")
                .contains("without Content-Encoding");
    }

    private static String send(String method, String address) throws IOException {
        return exchange("%s %s HTTP/1.1\r\nHost: localhost\r\nX-API-Key: %s\r\nConnection: close\r\n\r\n"
                .formatted(method, address, Keys.ADMIN));
    }

    private static String exchange(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
