package io.trackfit.ingest.http;

import static io.restassured.RestAssured.given;
import static io.trackfit.testsupport.Keys.admin;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** What tests of imports send. */
final class Sending {

    static final String HEADER = "year,title,level,country,currency,amount\n";

    private Sending() {}

    /** A new source whose newer files replace the older, and its id. */
    static String snapshots() {
        return source("snapshots");
    }

    /** A new source whose files add up, and its id. */
    static String increments() {
        return source("increments");
    }

    private static String source(String updates) {
        var id = "test-" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body("""
                    {"id":"%s","title":"A test","publisher":"Tests","licence":"CC0-1.0","method":"made-up",
                     "confidence":"low","updates":"%s","rowsMayBeExported":true,"smallCellsConfidential":false}
                    """.formatted(id, updates))
                .post("/v1/sources")
                .then()
                .statusCode(201);
        return id;
    }

    static RequestSpecification csv(String source) {
        return admin().contentType("text/csv")
                .queryParam("kind", "salary-observations")
                .queryParam("source", source);
    }

    static ValidatableResponse send(String source, String content) {
        return csv(source)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then();
    }

    static ValidatableResponse send(String source, byte[] content) {
        return csv(source).body(content).post("/v1/imports").then();
    }

    static ValidatableResponse show(String id) {
        return admin().get("/v1/imports/" + id).then();
    }

    /** So many different good rows from a number on. */
    static String rows(int from, int count) {
        var rows = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            rows.append("2025,Data Engineer,MI,US,USD,").append(100_000 + i).append('\n');
        }
        return rows.toString();
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] gzip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    static RequestSpecification withoutKey() {
        return given();
    }
}
