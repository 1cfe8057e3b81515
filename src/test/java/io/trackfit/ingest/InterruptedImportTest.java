package io.trackfit.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.trackfit.ingest.mapping.ImportKind;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.testsupport.Keys;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What another process has left in the middle: as PostgreSQL holds it after a kill -9 at each step. */
@QuarkusTest
class InterruptedImportTest {

    private static final String FILE = "year,title,currency,amount\n2025,Data Engineer,USD,100000\n";

    private final ImportStore store;
    private final ImportLine line;
    private final MarketIntake intake;
    private final AgroalDataSource database;

    InterruptedImportTest(ImportStore store, ImportLine line, MarketIntake intake, AgroalDataSource database) {
        this.store = store;
        this.line = line;
        this.intake = intake;
        this.database = database;
    }

    private static String source() {
        var id = "test-" + UUID.randomUUID();
        Keys.admin()
                .contentType(ContentType.JSON)
                .body("""
                    {"id":"%s","title":"A test","publisher":"Tests","licence":"CC0-1.0","method":"made-up",
                     "confidence":"low","updates":"snapshots","rowsMayBeExported":true,"smallCellsConfidential":false}
                    """.formatted(id))
                .post("/v1/sources")
                .then()
                .statusCode(201);
        return id;
    }

    private Import left(String source, String owner) throws Exception {
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(FILE.getBytes(StandardCharsets.UTF_8)));
        var job = new Import(
                UUID.randomUUID().toString(),
                ImportKind.SALARY_OBSERVATIONS,
                source,
                "trackfit-salaries",
                ImportState.RECEIVED,
                null,
                hash,
                "UTF-8",
                FILE.length(),
                FILE.length(),
                new RowCounts(1, 0, 0, 0, 0),
                List.of(),
                null,
                null,
                Instant.parse("2026-11-22T12:00:00Z"),
                null,
                null);
        assertThat(store.add(job, owner)).isTrue();
        return job;
    }

    private void dead(Import job) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update import_job set seen_at = now() - interval '1 minute' where id = ?")) {
            update.setString(1, job.id());
            update.executeUpdate();
        }
    }

    private long copied(String source, boolean finish) {
        try (var batch = intake.open(ImportKind.SALARY_OBSERVATIONS.batch(), source)) {
            batch.add(new Observation(
                    2025,
                    null,
                    "Data Engineer",
                    "data-engineer",
                    "data-engineering",
                    null,
                    null,
                    null,
                    "USD",
                    new BigDecimal("100000"),
                    Period.YEAR,
                    Component.NOT_STATED,
                    Bound.NONE,
                    10_000_000,
                    null,
                    null,
                    null,
                    1));
            if (finish) {
                batch.finish();
            }
            return batch.id();
        }
    }

    private static io.restassured.response.ValidatableResponse send(String source) {
        return Keys.admin()
                .contentType("text/csv")
                .body(FILE)
                .post("/v1/imports?kind=salary-observations&source=" + source)
                .then();
    }

    private static io.restassured.response.ValidatableResponse show(Import job) {
        return Keys.admin().get("/v1/imports/" + job.id()).then();
    }

    @Test
    void the_same_file_is_refused_while_it_is_in_flight_and_taken_when_that_is_dead() throws Exception {
        var source = source();
        var job = left(source, "another process");
        send(source).statusCode(409).body("code", equalTo("conflict"));
        Keys.admin().delete("/v1/imports/" + job.id()).then().statusCode(409);
        dead(job);
        send(source).statusCode(201).body("state", equalTo("visible"));
        show(job).body("state", equalTo("failed")).body("failure", containsString("send it again"));
    }

    @Test
    void killed_while_copying_nothing_of_it_stays() throws Exception {
        for (boolean finished : new boolean[] {false, true}) {
            var source = source();
            var job = left(source, "another process");
            store.begin(job.id(), "another process");
            var batch = copied(source, finished);
            store.progress(job.id(), "another process", new RowCounts(1, 1, 1, 0, 0), batch);
            dead(job);
            line.sweep();
            show(job).body("state", equalTo("failed"));
            assertThat(intake.find(batch)).isEmpty();
            assertThat(rowsOf(batch)).isZero();
            send(source).statusCode(201);
        }
    }

    @Test
    void killed_after_publishing_it_is_found_to_count() throws Exception {
        var source = source();
        var job = left(source, "another process");
        store.begin(job.id(), "another process");
        var batch = copied(source, true);
        store.progress(job.id(), "another process", new RowCounts(1, 1, 1, 0, 0), batch);
        store.copied(job.id(), "another process");
        intake.publish(batch, null);
        dead(job);
        line.sweep();
        show(job).body("state", equalTo("visible"));
        send(source).statusCode(200).body("id", equalTo(job.id()));
    }

    @Test
    void a_batch_that_no_import_names_is_thrown_away_once_it_is_old() throws SQLException {
        var batch = copied(source(), true);
        line.sweep();
        line.sweep();
        assertThat(intake.find(batch)).as("its import may be about to name it").isPresent();
        openedAnHourAgo(batch);
        line.sweep();
        assertThat(intake.find(batch)).isEmpty();
    }

    @Test
    void who_was_given_up_cannot_go_on() throws Exception {
        var source = source();
        var job = left(source, "slow process");
        store.begin(job.id(), "slow process");
        dead(job);
        line.sweep();
        assertThatThrownBy(() -> store.copied(job.id(), "slow process")).isInstanceOf(IllegalStateException.class);
        given().get("/v1/roles").then().statusCode(200);
    }

    private void openedAnHourAgo(long batch) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update market_batch set opened_at = opened_at - interval '1 hour' where id = ?")) {
            update.setLong(1, batch);
            update.executeUpdate();
        }
    }

    private long rowsOf(long batch) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from pay_observation where batch = ?")) {
            select.setLong(1, batch);
            try (var result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
