package io.trackfit.market.demand;

import io.agroal.api.AgroalDataSource;
import io.trackfit.market.intake.BatchKind;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.market.intake.Posting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Postings put into the market through its door, and what takes them out again. */
record PublishedPostings(MarketIntake intake, AgroalDataSource pool, LoadedDemand demand, List<Long> batches) {

    static final String OPEN = "demand-test";
    static final String SECRET = "demand-secret";

    PublishedPostings(MarketIntake intake, AgroalDataSource pool, LoadedDemand demand) {
        this(intake, pool, demand, new ArrayList<>());
    }

    void register() throws SQLException {
        for (var id : List.of(OPEN, SECRET)) {
            text("""
                    insert into registered_source values ('%s', 'Demand test', 'Trackfit', null, '2025', null, null, 'CC0',
                        'advert', 'MEDIUM', 'INCREMENTS', true, %s, null, now(), now(), null,
                        (select coalesce(max(revision), 0) + 1 from registered_source))
                    on conflict (id) do update set title = excluded.title returning id""".formatted(id, id.equals(SECRET)));
        }
    }

    long publish(String source, List<Posting> postings) {
        long id;
        try (var batch = intake.open(BatchKind.POSTINGS, source)) {
            id = batch.id();
            postings.forEach(batch::add);
            batch.finish();
        }
        intake.publish(id, null);
        batches.add(id);
        demand.look();
        return id;
    }

    void withdraw(long batch) {
        intake.withdraw(batch);
        batches.remove(batch);
        demand.look();
    }

    void withdrawAll() {
        batches.forEach(intake::withdraw);
        batches.clear();
        demand.look();
    }

    String text(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
