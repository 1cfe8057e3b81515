package io.trackfit.overview;

import static io.trackfit.testsupport.Keys.admin;

import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Files that tests of the overview import over HTTP, and take back. */
public final class Imported implements AutoCloseable {

    public static final String OBSERVATIONS = "date,title,level,country,currency,amount,employer\n";
    public static final String POSTINGS = "date,title,level,country,place,skills\n";

    private final List<String> ids = new ArrayList<>();

    /** A new source and its id. */
    public static String source(boolean rowsMayBeExported, boolean smallCellsConfidential) {
        var id = "test-" + UUID.randomUUID();
        admin().contentType(ContentType.JSON)
                .body("""
                    {"id":"%s","title":"A test","publisher":"Tests","licence":"CC0-1.0","method":"made-up",
                     "confidence":"low","updates":"increments","rowsMayBeExported":%s,"smallCellsConfidential":%s}
                    """.formatted(id, rowsMayBeExported, smallCellsConfidential))
                .post("/v1/sources")
                .then()
                .statusCode(201);
        return id;
    }

    /** Imports a file and gives the id of the import. */
    public String send(String kind, String source, String file) {
        var id = admin().contentType("text/csv")
                .queryParam("kind", kind)
                .queryParam("source", source)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        ids.add(id);
        return id;
    }

    public String pay(String source, String rows) {
        return send("salary-observations", source, OBSERVATIONS + rows);
    }

    public String postings(String source, String rows) {
        return send("postings", source, POSTINGS + rows);
    }

    /** So many different rows of pay of mid-level data engineers, in dollars. */
    public static String payRows(String country, int count, int from) {
        var rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("2025-03-0%d,Data Engineer,MI,%s,USD,%d,%n".formatted(1 + i % 9, country, from + i));
        }
        return rows.toString();
    }

    /** So many different postings for data engineers. */
    public static String postingRows(String country, int count, String skills) {
        var rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("2025-0%d-%02d,Data Engineer,MI,%s,,%s%n".formatted(1 + i % 3, 1 + i % 28, country, skills));
        }
        return rows.toString();
    }

    @Override
    public void close() {
        ids.forEach(id -> admin().delete("/v1/imports/" + id).then().statusCode(200));
        ids.clear();
    }
}
