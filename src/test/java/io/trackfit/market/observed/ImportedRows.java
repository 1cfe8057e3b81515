package io.trackfit.market.observed;

import static io.restassured.RestAssured.get;
import static io.trackfit.market.observed.ImportedRows.EXACT;
import static io.trackfit.market.observed.ImportedRows.OPEN;
import static io.trackfit.market.observed.ImportedRows.SECRET;
import static io.trackfit.market.observed.ImportedRows.observation;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.BatchKind;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.source.RegisteredSources;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that tests of pay import, and take back. */
@ApplicationScoped
class ImportedRows {

    static final String OPEN = "generated-pay";
    static final String SECRET = "secret-pay";
    static final JsonPathConfig EXACT = JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);

    private final MarketIntake intake;
    private final PresentPay present;
    private final RegisteredSources sources;
    private final AgroalDataSource pool;
    private final List<Long> published = new ArrayList<>();

    ImportedRows(MarketIntake intake, PresentPay present, RegisteredSources sources, AgroalDataSource pool) {
        this.intake = intake;
        this.present = present;
        this.sources = sources;
        this.pool = pool;
    }

    void register() throws SQLException, InterruptedException {
        register(OPEN, false);
        register(SECRET, true);
        while (sources.find(OPEN).isEmpty() || sources.find(SECRET).isEmpty()) {
            Thread.sleep(20);
        }
    }

    long publish(String source, List<Observation> rows, @Nullable LocalDate stateOf) {
        try (var batch = intake.open(BatchKind.SALARY_OBSERVATIONS, source)) {
            rows.forEach(batch::add);
            batch.finish();
            intake.publish(batch.id(), stateOf);
            published.add(batch.id());
            present.look();
            return batch.id();
        }
    }

    void withdraw(long batch) {
        intake.withdraw(batch);
        published.remove(batch);
        present.look();
    }

    void withdrawAll() {
        List.copyOf(published).forEach(this::withdraw);
    }

    static JsonPath band(String query) {
        var all = get("/v1/salary-bands?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(EXACT);
        var id = all.getString("items.find { it.kind == 'observed-percentiles' || it.kind == 'withheld' }.id");
        return all.setRootPath("items.find { it.id == '%s' }".formatted(id));
    }

    static Observation one(String country, int repeats, long yearly) {
        return observation(2025, country, repeats, yearly);
    }

    static Observation observation(int year, String country, int repeats, long yearly) {
        return new Observation(
                year,
                null,
                "Data Engineer",
                "data-engineer",
                "data-engineering",
                Level.MID,
                country,
                null,
                "USD",
                BigDecimal.valueOf(yearly, 2),
                Period.YEAR,
                Component.BASE,
                Bound.NONE,
                yearly,
                null,
                null,
                null,
                repeats);
    }

    private void register(String id, boolean secret) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into registered_source values ('%s', 'Generated', 'Trackfit', null, '2025', null, null, 'CC0',
                        'advertised-bound', 'MEDIUM', 'SNAPSHOTS', true, %s, null, now(), now(), null,
                        (select coalesce(max(revision), 0) + 1 from registered_source)) on conflict do nothing;
                    select pg_notify('trackfit', 'sources')""".formatted(id, secret));
        }
    }
}
