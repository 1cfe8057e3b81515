package io.trackfit.market.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.testsupport.OwnDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class MarketIntakeTest {

    private static final String SOURCE = "intake-test";

    private final MarketIntake intake;
    private final AgroalDataSource pool;
    private final List<Long> published = new ArrayList<>();

    MarketIntakeTest(MarketIntake intake, AgroalDataSource pool) {
        this.intake = intake;
        this.pool = pool;
    }

    @BeforeEach
    void register() throws SQLException {
        execute("""
                insert into registered_source values ('%s', 'Intake test', 'Trackfit', null, '2025', null, null, 'CC0',
                    'advertised-bound', 'MEDIUM', 'SNAPSHOTS', true, false, null, now(), now(), null,
                    (select coalesce(max(revision), 0) + 1 from registered_source)) on conflict do nothing""".formatted(SOURCE));
    }

    @AfterEach
    void withdrawAll() {
        published.forEach(intake::withdraw);
        intake.unpublished(Duration.ZERO).forEach(held -> intake.discard(held.batch()));
    }

    @Test
    void a_batch_keeps_what_its_rows_say() throws SQLException {
        long batch = fill(observation("Data \\ engineer,\t\"مهندس\"\nII", 1, 12_345_67), observation("Plain", 3, 99));
        assertThat(text("select title from pay_observation where row = 0 and batch = " + batch))
                .isEqualTo("Data \\ engineer,\t\"مهندس\"\nII");
        assertThat(text(
                        "select string_agg(yearly || ':' || repeats, ' ' order by row) from pay_observation where batch = "
                                + batch))
                .isEqualTo("1234567:1 99:3");
        assertThat(intake.find(batch).orElseThrow())
                .isEqualTo(new Held(
                        batch, BatchKind.SALARY_OBSERVATIONS, SOURCE, BatchState.FILLED, 4, 2, null, null, null));
    }

    @Test
    void a_row_that_comes_up_again_is_counted_not_stored() throws SQLException {
        long id;
        try (var batch = intake.open(BatchKind.SALARY_OBSERVATIONS, SOURCE)) {
            id = batch.id();
            int row = batch.add(observation("A", 1, 100));
            batch.add(observation("B", 1, 200));
            batch.repeated(row, 2);
            batch.repeated(row, 5);
            batch.finish();
        }
        assertThat(text("select string_agg(title || repeats, ' ' order by row) from pay_observation where batch = "
                        + id))
                .isEqualTo("A8 B1");
        assertThat(text("select rows || ' ' || distinct_rows from pay_stratum where batch = " + id))
                .isEqualTo("9 2");
    }

    @Test
    void what_is_not_finished_is_not_stored_and_can_be_discarded() throws SQLException {
        long id;
        try (var batch = intake.open(BatchKind.SALARY_OBSERVATIONS, SOURCE)) {
            id = batch.id();
            batch.add(observation("A", 1, 100));
        }
        assertThat(text("select count(*) from pay_observation where batch = " + id))
                .isEqualTo("0");
        assertThat(intake.unpublished(Duration.ZERO))
                .extracting(Held::batch, Held::state)
                .contains(org.assertj.core.groups.Tuple.tuple(id, BatchState.OPEN));
        assertThatThrownBy(() -> intake.publish(id, null)).isInstanceOf(IllegalStateException.class);
        intake.discard(id);
        assertThat(intake.find(id)).isEmpty();
    }

    @Test
    void a_newer_state_takes_the_place_of_the_older_until_it_is_withdrawn() throws SQLException {
        long older = publish(LocalDate.of(2023, 12, 31));
        long newer = publish(LocalDate.of(2025, 1, 19));
        assertThat(state(older)).isEqualTo(BatchState.RETIRED);
        assertThat(state(newer)).isEqualTo(BatchState.VISIBLE);
        intake.withdraw(newer);
        assertThat(state(older)).isEqualTo(BatchState.VISIBLE);
        assertThat(state(newer)).isEqualTo(BatchState.WITHDRAWN);
        assertThat(text("select count(*) from pay_observation where batch = " + newer))
                .isEqualTo("0");
    }

    @Test
    void a_state_that_is_older_than_what_counts_becomes_history_at_once() throws SQLException {
        long newer = publish(LocalDate.of(2025, 1, 19));
        long older = publish(LocalDate.of(2023, 12, 31));
        assertThat(state(newer)).isEqualTo(BatchState.VISIBLE);
        assertThat(state(older)).isEqualTo(BatchState.RETIRED);
    }

    @Test
    void of_all_that_a_withdrawn_state_had_replaced_only_the_newest_counts_again() throws SQLException {
        long newest = publish(LocalDate.of(2025, 1, 19));
        long newer = publish(LocalDate.of(2023, 12, 31));
        long oldest = publish(LocalDate.of(2022, 12, 31));
        intake.withdraw(newest);
        assertThat(state(newer)).isEqualTo(BatchState.VISIBLE);
        assertThat(state(oldest)).isEqualTo(BatchState.RETIRED);
        intake.withdraw(newer);
        assertThat(state(oldest)).isEqualTo(BatchState.VISIBLE);
    }

    @Test
    void publishing_moves_the_version_by_one_and_again_by_none() throws SQLException {
        var before = Long.parseLong(text("select max(number) from market_version"));
        long batch = publish(null);
        intake.publish(batch, null);
        assertThat(text("select max(number) from market_version")).isEqualTo(Long.toString(before + 1));
    }

    @Test
    void a_batch_that_somebody_is_publishing_is_not_thrown_away() throws SQLException {
        long batch = fill(observation("A", 1, 100));
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from market_batch where id = %d for update".formatted(batch));
            intake.discard(batch);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(text("select count(*) from pay_observation where batch = " + batch))
                .isEqualTo("1");
        intake.discard(batch);
        assertThat(intake.find(batch)).isEmpty();
    }

    @Test
    void postings_keep_their_skills_and_pay() throws SQLException {
        long id;
        try (var batch = intake.open(BatchKind.POSTINGS, SOURCE)) {
            id = batch.id();
            batch.add(new Posting(
                    LocalDate.of(2023, 5, 1),
                    "Data Engineer",
                    "data-engineer",
                    "data-engineering",
                    Level.MID,
                    "US",
                    null,
                    "Acme",
                    List.of("python", "sql"),
                    new Posting.Pay("USD", 10_000_000, 12_000_000),
                    2));
            batch.add(new Posting(null, "X", null, null, null, null, null, null, List.of(), null, 1));
            batch.finish();
        }
        assertThat(text("select string_agg(concat_ws(' ', skills, pay_low, pay_high, repeats), ', ' order by row)"
                        + " from posting where batch = " + id))
                .isEqualTo("{python,sql} 10000000 12000000 2, {} 1");
    }

    private long publish(@Nullable LocalDate stateOf) {
        long batch = fill(observation("A", 1, 100));
        intake.publish(batch, stateOf);
        published.add(batch);
        return batch;
    }

    private long fill(Observation... observations) {
        try (var batch = intake.open(BatchKind.SALARY_OBSERVATIONS, SOURCE)) {
            for (var observation : observations) {
                batch.add(observation);
            }
            batch.finish();
            return batch.id();
        }
    }

    private BatchState state(long batch) {
        return intake.find(batch).orElseThrow().state();
    }

    private static Observation observation(String title, int repeats, long yearly) {
        return new Observation(
                2024,
                null,
                title,
                "data-engineer",
                "data-engineering",
                Level.MID,
                "US",
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

    private void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
