package io.trackfit.market.demand;

import io.quarkus.runtime.StartupEvent;
import io.trackfit.market.observed.PresentPay;
import io.trackfit.shared.answer.ReadyAnswers;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

/** Demand in memory, following PostgreSQL. */
@ApplicationScoped
public class LoadedDemand {

    /** After the catalogue and the registered sources. */
    private static final int LATER = 300;

    private final DemandTable table;
    private final ReadyAnswers answers;
    private volatile Demand demand = Demand.NONE;

    LoadedDemand(DemandTable table, ReadyAnswers answers) {
        this.table = table;
        this.answers = answers;
    }

    /** As it is now; ask once per request and use that copy throughout. */
    public Demand now() {
        return demand;
    }

    void start(@Observes @Priority(LATER) StartupEvent event) {
        look();
    }

    void follow(@ObservesAsync DatabaseSeen seen) {
        look();
    }

    /** Answers are forgotten last, when all they are made from is new. */
    public synchronized void look() {
        if (table.version() != demand.version()) {
            demand = table.newest();
            answers.forget(PresentPay::mayShowMarket);
        }
    }
}
