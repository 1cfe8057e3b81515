package io.trackfit.market.intake;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.trackfit.catalog.SnapshotSwapped;
import io.trackfit.market.Market;
import io.trackfit.market.cells.Refresh;
import io.trackfit.market.cells.RetentionConfig;
import io.trackfit.market.demand.cells.DemandRefresh;
import io.trackfit.market.intake.VersionTable.Cause;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.market.source.SourcesChanged;
import io.trackfit.market.source.Updates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The door for rows into the market. A batch is opened, filled and finished without anybody seeing it; published it counts
 * from one version of the market on. Not for the event loop.
 */
@ApplicationScoped
public class MarketIntake {

    /** Seconds: publishing a million rows computes every cell. */
    private static final int LONG = 900;

    private final AgroalDataSource pool;
    private final StatelessSession session;
    private final RegisteredSources sources;
    private final Market market;
    private final RetentionConfig retention;
    private final Clock clock;

    MarketIntake(
            AgroalDataSource pool,
            StatelessSession session,
            RegisteredSources sources,
            Market market,
            RetentionConfig retention,
            Clock clock) {
        this.pool = pool;
        this.session = session;
        this.sources = sources;
        this.market = market;
        this.retention = retention;
        this.clock = clock;
    }

    /** Begins a batch, outside of any transaction. Close it; unless it was finished, nothing of it is stored then. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Batch open(BatchKind kind, String source) {
        try {
            var connection = pool.getConnection();
            try {
                return Batch.copy(new BatchTable(connection).open(kind, source), kind, connection);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IntakeBroken("Opening a batch of %s".formatted(source), e);
        }
    }

    /**
     * Makes a finished batch count, in one transaction. Where the source gives snapshots, it takes the place of what
     * counted before; one that is older than what counts becomes history at once. Doing it again does nothing.
     *
     * @param stateOf the day the source was in this state; null: it is newer than all before it
     */
    @Transactional
    @TransactionConfiguration(timeout = LONG)
    public Held publish(long batch, @Nullable LocalDate stateOf) {
        return session.doReturningWork(connection -> {
            var versions = new VersionTable(connection);
            var batches = new BatchTable(connection);
            versions.lock();
            var held = held(batches, batch);
            switch (held.state()) {
                case VISIBLE, RETIRED -> {
                    return held;
                }
                case OPEN, WITHDRAWN ->
                    throw new IllegalStateException("Batch %d is %s.".formatted(batch, held.state()));
                case FILLED -> {}
            }
            var older = givesSnapshots(held) ? batches.visible(held.source(), held.kind()) : List.<Held>of();
            var version = versions.next(Cause.PUBLISHED, batch, clock.instant());
            batches.show(batch, version, stateOf);
            var changed = new ArrayList<Long>();
            var newer = older.stream().filter(it -> isNewer(it, stateOf)).findFirst();
            if (newer.isPresent()) {
                batches.retire(batch, newer.get().batch(), version);
            } else {
                changed.add(batch);
                for (var replaced : older) {
                    batches.retire(replaced.batch(), batch, version);
                    changed.add(replaced.batch());
                }
            }
            cells(connection).place(batch);
            changed.addAll(batches.followSources());
            compute(connection, version, changed);
            versions.announce();
            return held(batches, batch);
        });
    }

    /** Takes a batch back, rows and all. What it had taken the place of counts again; of snapshots, the newest. */
    @Transactional
    @TransactionConfiguration(timeout = LONG)
    public Held withdraw(long batch) {
        return session.doReturningWork(connection -> {
            var versions = new VersionTable(connection);
            var batches = new BatchTable(connection);
            versions.lock();
            var held = held(batches, batch);
            switch (held.state()) {
                case WITHDRAWN -> {
                    return held;
                }
                case OPEN, FILLED -> throw new IllegalStateException("Batch %d is %s.".formatted(batch, held.state()));
                case VISIBLE, RETIRED -> {}
            }
            var version = versions.next(Cause.WITHDRAWN, batch, clock.instant());
            if (givesSnapshots(held)) { // it may have retired several, and only one state of a source counts at a time
                var heir = batches.retiredBy(batch).stream()
                        .reduce((one, later) -> isNewer(one, later.stateOf()) ? one : later);
                if (heir.isPresent()) {
                    batches.passOn(batch, heir.get().batch());
                }
            }
            var changed = new ArrayList<>(batches.release(batch));
            changed.add(batch);
            batches.withdraw(batch, version);
            changed.addAll(batches.followSources());
            compute(connection, version, changed);
            cells(connection).erase(batch);
            demand(connection).erase(batch);
            batches.deleteRows(batch);
            versions.announce();
            return held(batches, batch);
        });
    }

    /** Throws away a batch that was never published, with its rows. One that is not there, or is being published, is left. */
    @Transactional
    @TransactionConfiguration(timeout = LONG)
    public void discard(long batch) {
        session.doWork(connection -> {
            var batches = new BatchTable(connection);
            var held = batches.claim(batch);
            if (held.isEmpty()) {
                return;
            }
            switch (held.get().state()) {
                case OPEN, FILLED -> {
                    batches.deleteRows(batch);
                    batches.delete(batch);
                }
                case VISIBLE, RETIRED, WITHDRAWN ->
                    throw new IllegalStateException("Batch %d was published.".formatted(batch));
            }
        });
    }

    @Transactional
    public Optional<Held> find(long batch) {
        return session.doReturningWork(connection -> new BatchTable(connection).find(batch));
    }

    /** Batches opened at least so long ago that never became visible, oldest first: also what a crash has left. */
    @Transactional
    public List<Held> unpublished(Duration openFor) {
        return session.doReturningWork(connection -> new BatchTable(connection).unpublished(openFor.toSeconds()));
    }

    /** Where a source now says something else of its small cells, what may be shown is found anew. */
    void follow(@Observes SourcesChanged changed) {
        if (changed.sources().isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew()
                .timeout(LONG)
                .run(() -> session.doWork(connection -> {
                    var versions = new VersionTable(connection);
                    versions.lock();
                    var batches = new BatchTable(connection).followSources();
                    if (!batches.isEmpty()) {
                        compute(connection, versions.next(Cause.SOURCE_CHANGED, null, clock.instant()), batches);
                        versions.announce();
                    }
                }));
    }

    /** Where the catalogue now lists other skills for its roles, what those unlock is counted anew. */
    void relist(@ObservesAsync SnapshotSwapped swapped) {
        QuarkusTransaction.requiringNew()
                .timeout(LONG)
                .run(() -> session.doWork(connection -> {
                    var versions = new VersionTable(connection);
                    versions.lock();
                    if (demand(connection).outdated()) {
                        compute(connection, versions.next(Cause.CATALOGUE_CHANGED, null, clock.instant()), List.of());
                        versions.announce();
                    }
                }));
    }

    private Refresh cells(Connection connection) {
        var pay = market.published();
        return new Refresh(connection, pay.catalog(), pay.regions());
    }

    private DemandRefresh demand(Connection connection) {
        var pay = market.published();
        return new DemandRefresh(connection, pay.catalog(), pay.regions());
    }

    private void compute(Connection connection, long version, List<Long> changed) throws SQLException {
        var cells = cells(connection);
        var demand = demand(connection);
        cells.compute(version, changed);
        demand.compute(version, changed);
        cells.forget(version - retention.versionsKept());
        demand.forget(version - retention.versionsKept());
    }

    private boolean givesSnapshots(Held held) {
        return sources.stored(held.source())
                        .orElseThrow(() ->
                                new IllegalStateException("Source %s is not registered.".formatted(held.source())))
                        .updates()
                == Updates.SNAPSHOTS;
    }

    /** Without a day the later import is the newer state. */
    private static boolean isNewer(Held visible, @Nullable LocalDate stateOf) {
        return stateOf != null && visible.stateOf() != null && visible.stateOf().isAfter(stateOf);
    }

    private static Held held(BatchTable batches, long batch) throws SQLException {
        return batches.find(batch)
                .orElseThrow(() -> new IllegalArgumentException("There is no batch %d.".formatted(batch)));
    }
}
