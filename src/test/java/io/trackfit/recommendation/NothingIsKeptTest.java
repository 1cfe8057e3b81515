package io.trackfit.recommendation;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.trackfit.testsupport.Postgres;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Profiles are posted that hold a word found nowhere else; then all that was logged and all that is stored is searched. */
@QuarkusTest
class NothingIsKeptTest {

    private static final String WORD = "zqxvkept";
    private static final String RESUME = "application/vnd.jsonresume+json";

    private static final String LINES = "application/x-ndjson";
    private static final RestAssuredConfig LINES_ARE_TEXT =
            RestAssured.config().encoderConfig(encoderConfig().encodeContentTypeAs(LINES, ContentType.TEXT));

    private static final List<String> PROFILES = List.of(
            """
            {"skills": ["zqxvkept", "Spark", "Kafka", "dbt"], "currentRole": "zqxvkept", "text": "zqxvkept knows Airflow",
             "certifications": ["zqxvkept"], "reference": "zqxvkept",
             "target": {"skills": [{"skill": "zqxvkept", "importance": 5}]}}""",
            // Each of these is refused, at another place.
            "{\"skills\": [\"zqxvkept\"], \"portfolio\": [\"zqxvkept\"], \"preferences\": {\"location\": \"zqxvkept\"}}",
            "{\"zqxvkept\": \"zqxvkept\", \"age\": \"zqxvkept\"}",
            "{\"modelVersion\": \"zqxvkept\"}",
            "{\"text\": \"zqxvkept",
            "zqxvkept");

    @Test
    void no_profile_is_found_in_the_log_or_the_database_afterwards() throws SQLException {
        var kept = new Kept();
        var root = Logger.getLogger("");
        root.addHandler(kept);
        var ours = Logger.getLogger("io.trackfit");
        var level = ours.getLevel();
        ours.setLevel(Level.ALL);
        try {
            for (var body : PROFILES) {
                post("application/json", body, "/v1/recommendations");
                post("application/json", body, "/v1/recommendations?roles=zqxvkept&modelVersion=zqxvkept");
                post(RESUME, body, "/v1/recommendations");
                post("text/plain", body, "/v1/skills/extract");
                post(LINES, body.replace('\n', ' '), "/v1/recommendations/batch");
            }
            post(
                    RESUME,
                    "{\"basics\": {\"name\": \"zqxvkept\", \"email\": \"zqxvkept@example.org\", \"summary\": \"zqxvkept\"},"
                            + " \"work\": [{\"position\": \"zqxvkept\", \"startDate\": \"zqxvkept\"}]}",
                    "/v1/recommendations");
            given().get("/v1/transitions?from=zqxvkept&to=zqxvkept").then().statusCode(400);
            Logger.getLogger("io.trackfit.test").info("The search finds what is there.");
        } finally {
            root.removeHandler(kept);
            ours.setLevel(level);
        }
        assertThat(kept.lines).anyMatch(line -> line.contains("The search finds"));
        assertThat(kept.lines).noneMatch(line -> line.contains(WORD));
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password())) {
            assertThat(tablesHolding("kubernetes", connection)).contains("skill");
            assertThat(tablesHolding(WORD, connection)).isEmpty();
        }
    }

    private static void post(String mediaType, String body, String path) {
        assertThat(given().config(LINES_ARE_TEXT)
                        .contentType(mediaType)
                        .headers(Map.of("X-Request-Id", "a-test"))
                        .body(body)
                        .post(path)
                        .statusCode())
                .isLessThan(500);
    }

    private static List<String> tablesHolding(String word, Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var list = connection.createStatement();
                var names = list.executeQuery(
                        "select quote_ident(table_schema) || '.' || quote_ident(table_name), table_name"
                                + " from information_schema.tables where table_type = 'BASE TABLE'"
                                + " and table_schema not in ('pg_catalog', 'information_schema')")) {
            while (names.next()) {
                try (var search = connection.prepareStatement(
                        "select exists (select from %s as kept where kept::text like '%%' || ? || '%%')"
                                .formatted(names.getString(1)))) {
                    search.setString(1, word);
                    try (var found = search.executeQuery()) {
                        found.next();
                        if (found.getBoolean(1)) {
                            tables.add(names.getString(2));
                        }
                    }
                }
            }
        }
        return tables;
    }

    /** Keeps what is logged, with parameters and stack traces. */
    private static final class Kept extends Handler {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord logged) {
            var line = new StringWriter();
            line.append(logged.getLoggerName()).append(' ').append(logged.getMessage());
            line.append(Arrays.toString(logged.getParameters()));
            if (logged.getThrown() != null) {
                logged.getThrown().printStackTrace(new PrintWriter(line));
            }
            lines.add(line.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
