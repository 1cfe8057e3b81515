package io.trackfit.access.idempotency;

import static io.trackfit.testsupport.Keys.admin;
import static io.trackfit.testsupport.Keys.issue;
import static io.trackfit.testsupport.Keys.with;
import static io.trackfit.testsupport.PackagedService.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.trackfit.shared.database.DatabaseSeen;
import io.trackfit.shared.problem.Problem;
import io.trackfit.testsupport.Postgres;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent twice is done once. */
@QuarkusTest
class IdempotencyHttpTest {

    private static final String BODY = "{\"name\":\"%s\",\"roles\":[\"import\"]}";

    private final RequestRows rows;

    IdempotencyHttpTest(RequestRows rows) {
        this.rows = rows;
    }

    private static Response post(RequestSpecification who, String idempotencyKey, String body) {
        return who.contentType(ContentType.JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post("/v1/api-keys");
    }

    @Test
    void what_is_sent_again_is_answered_as_it_was() throws SQLException {
        var key = UUID.randomUUID().toString();
        var first = post(admin(), key, BODY.formatted("once"));
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        var second = post(admin(), key, "{ \"roles\": [\"import\"], \"name\": \"once\" }");
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("Content-Type", first.header("Content-Type"))
                .header("Cache-Control", "no-store");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(query("select count(*) from api_key where name = 'once'")).isEqualTo("1");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        post(admin(), key, BODY.formatted("one")).then().statusCode(201);
        post(admin(), key, BODY.formatted("another"))
                .then()
                .statusCode(422)
                .contentType(Problem.MEDIA_TYPE)
                .body("code", equalTo("idempotency-key-reused"));
        admin().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(
                        "{\"id\":\"of-idempotency\",\"title\":\"t\",\"publisher\":\"p\",\"licence\":\"l\",\"method\":\"m\",\"confidence\":\"low\","
                                + "\"updates\":\"increments\",\"rowsMayBeExported\":true,\"smallCellsConfidential\":false}")
                .post("/v1/sources")
                .then()
                .statusCode(422);
    }

    @Test
    void what_two_senders_call_the_same_is_not_the_same() {
        var key = UUID.randomUUID().toString();
        var other = issue("another administrator", "admin");
        String mine = post(admin(), key, BODY.formatted("mine")).path("id");
        String theirs = post(with(other), key, BODY.formatted("mine")).path("id");
        assertThat(theirs).isNotEqualTo(mine);
    }

    @Test
    void what_was_refused_may_be_corrected_under_the_same_key() {
        var key = UUID.randomUUID().toString();
        post(admin(), key, "{\"name\":\"\",\"roles\":[]}").then().statusCode(400);
        post(admin(), key, BODY.formatted("corrected")).then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "\u00fcber"})
    void a_key_that_is_no_text_of_one_word_is_refused(String key) {
        post(admin(), key, BODY.formatted("unreadable"))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    /** The lock that keys are changed under is held, so that the first request cannot end. */
    @Test
    void while_it_is_carried_out_it_is_not_carried_out_again() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement();
                var executor = Executors.newSingleThreadExecutor()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(7424726041)");
            var first = executor.submit(() -> post(admin(), key, BODY.formatted("slow")));
            await("the request to begin", () -> query(
                            "select count(*) from idempotent_request where key = '%s'".formatted(key))
                    .equals("1"));
            post(admin(), key, BODY.formatted("slow")).then().statusCode(409).body("code", equalTo("conflict"));
            execute("update idempotent_request set alive_until = now() where key = '%s'".formatted(key));
            rows.keepAlive(new DatabaseSeen());
            post(admin(), key, BODY.formatted("slow")).then().statusCode(409);
            connection.rollback();
            first.get().then().statusCode(201);
            assertThat(post(admin(), key, BODY.formatted("slow")).asString())
                    .isEqualTo(first.get().asString());
        }
    }

    @Test
    void what_its_service_did_not_live_to_end_may_be_tried_again() throws SQLException {
        var key = UUID.randomUUID().toString();
        var attempt =
                new Attempt("configured-admin", key, "0", UUID.randomUUID().toString());
        assertThat(rows.begin(attempt)).isEqualTo(new RequestRows.State.Begun());
        post(admin(), key, BODY.formatted("after a crash")).then().statusCode(422);
        execute(
                "update idempotent_request set request_hash = request_hash, alive_until = now() - interval '1 second' where key = '%s'"
                        .formatted(key));
        post(admin(), key, BODY.formatted("after a crash")).then().statusCode(201);
        rows.release(attempt);
        post(admin(), key, BODY.formatted("after a crash")).then().header("Idempotency-Replayed", "true");
    }

    @Test
    void after_a_day_it_is_forgotten() throws SQLException {
        var key = UUID.randomUUID().toString();
        String first = post(admin(), key, BODY.formatted("yesterday")).path("id");
        execute("update idempotent_request set started_at = now() - interval '25 hours' where key = '%s'"
                .formatted(key));
        String second = post(admin(), key, BODY.formatted("yesterday")).path("id");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void an_answer_is_kept_so_that_only_its_asker_can_read_it() throws SQLException {
        var key = UUID.randomUUID().toString();
        String issued = post(admin(), key, BODY.formatted("sealed")).path("key");
        assertThat(query(
                        "select count(*) from idempotent_request where key = '%s' and position(convert_to('%s', 'UTF8') in answer) > 0"
                                .formatted(key, issued)))
                .isEqualTo("0");
        assertThat(query("select length(answer) > 100 from idempotent_request where key = '%s'".formatted(key)))
                .isEqualTo("t");
        execute("update idempotent_request set answer = answer || 'x' where key = '%s'".formatted(key));
        post(admin(), key, BODY.formatted("sealed")).then().statusCode(409);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(Postgres.url(), Postgres.user(), Postgres.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
