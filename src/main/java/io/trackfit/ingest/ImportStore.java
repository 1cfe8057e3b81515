package io.trackfit.ingest;

import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.WordCounts.Counted;
import io.trackfit.ingest.mapping.ImportKind;
import io.trackfit.market.intake.BatchState;
import io.trackfit.market.intake.MarketIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Imports as PostgreSQL keeps them: every step of one is a transaction, guarded by who owns it and where it stands. */
@ApplicationScoped
class ImportStore {

    private final StatelessSession session;
    private final MarketIntake intake;
    private final Clock clock;

    ImportStore(StatelessSession session, MarketIntake intake, Clock clock) {
        this.session = session;
        this.intake = intake;
        this.clock = clock;
    }

    /** False where the same file is in flight. */
    @Transactional
    boolean add(Import it, String owner) {
        return session.doReturningWork(connection -> new ImportTable(connection).insert(it, owner));
    }

    @Transactional
    Optional<Import> find(String id) {
        return session.doReturningWork(connection -> new ImportTable(connection).find(id));
    }

    @Transactional
    List<Import> all(int most) {
        return session.doReturningWork(connection -> new ImportTable(connection).all(most));
    }

    @Transactional
    List<Import> sameContent(String source, ImportKind kind, String contentHash) {
        return session.doReturningWork(
                connection -> new ImportTable(connection).sameContent(source, kind, contentHash));
    }

    @Transactional
    List<Import> dead(long seconds) {
        return session.doReturningWork(connection -> new ImportTable(connection).dead(seconds));
    }

    @Transactional
    List<Long> batchesInFlight() {
        return session.doReturningWork(connection -> new ImportTable(connection).batchesInFlight());
    }

    @Transactional
    void seen(String owner) {
        session.doWork(connection -> new ImportTable(connection).seen(owner));
    }

    @Transactional
    void begin(String id, String owner) {
        require(session.doReturningWork(connection -> new ImportTable(connection).begin(id, owner, clock.instant())));
    }

    @Transactional
    void copied(String id, String owner) {
        require(session.doReturningWork(connection -> new ImportTable(connection).copied(id, owner)));
    }

    @Transactional
    void progress(String id, String owner, RowCounts rows, @Nullable Long batch) {
        require(session.doReturningWork(connection -> new ImportTable(connection).progress(id, owner, rows, batch)));
    }

    private static void require(boolean ours) {
        if (!ours) {
            throw new IllegalStateException("The import was given up by another process.");
        }
    }

    /** Ends one in flight without its rows. */
    @Transactional
    void giveUp(String id, ImportState state, String failure) {
        session.doWork(connection -> new ImportTable(connection).giveUp(id, state, failure, clock.instant()));
    }

    /** Brings the imports of a source to where the market has their batches. */
    @Transactional
    void settle(String source, ImportKind kind) {
        session.doWork(connection -> {
            var table = new ImportTable(connection);
            for (var it : table.published(source, kind)) {
                var held = it.batch() == null ? null : intake.find(it.batch()).orElse(null);
                if (held != null) {
                    var state = state(held.state());
                    if (state != null) {
                        table.settle(it.id(), state, clock.instant());
                    }
                }
            }
        });
    }

    /** Null where it is not published. */
    private static @Nullable ImportState state(BatchState state) {
        return switch (state) {
            case OPEN, FILLED -> null;
            case VISIBLE -> ImportState.VISIBLE;
            case RETIRED -> ImportState.REPLACED;
            case WITHDRAWN -> ImportState.WITHDRAWN;
        };
    }

    @Transactional
    void addIssues(String id, List<NumberedIssue> issues) {
        session.doWork(connection -> new IssueTable(connection).insert(id, issues));
    }

    @Transactional
    void addCounts(String id, Map<IssueCode, Long> counts) {
        session.doWork(connection -> new IssueTable(connection).insertCounts(id, counts));
    }

    @Transactional
    void addWords(String id, WordKind kind, List<Counted> words) {
        session.doWork(connection -> new IssueTable(connection).insertWords(id, kind, words));
    }

    @Transactional
    List<NumberedIssue> issues(String id, @Nullable IssueCode code, int after, int most) {
        return session.doReturningWork(connection -> new IssueTable(connection).issues(id, code, after, most));
    }

    @Transactional
    List<NumberedIssue> firstOfEach(String id, int most) {
        return session.doReturningWork(connection -> new IssueTable(connection).firstOfEach(id, most));
    }

    @Transactional
    Map<IssueCode, Long> counts(String id) {
        return session.doReturningWork(connection -> new IssueTable(connection).counts(id));
    }

    @Transactional
    List<Counted> words(String id, WordKind kind, int after, int most) {
        return session.doReturningWork(connection -> new IssueTable(connection).words(id, kind, after, most));
    }
}
