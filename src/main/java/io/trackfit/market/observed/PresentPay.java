package io.trackfit.market.observed;

import io.quarkus.runtime.StartupEvent;
import io.trackfit.shared.answer.ReadyAnswers;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.regex.Pattern;

/** Observed pay in memory, swapped whole when PostgreSQL has another version of the market. */
@ApplicationScoped
public class PresentPay {

    /** After sources, which figures name. */
    private static final int EARLY = 300;

    private static final Pattern CATALOGUE = Pattern.compile(
            "/v1/(certifications|currencies|guidance|industries|locations|roles|skills|tracks)(?=[/?]|$)");

    private final ObservedPayTable table;
    private final ReadyAnswers answers;
    private volatile ObservedPay pay = ObservedPay.NONE;

    PresentPay(ObservedPayTable table, ReadyAnswers answers) {
        this.table = table;
        this.answers = answers;
    }

    /** As it is now; ask once per request and use that copy throughout. */
    public ObservedPay pay() {
        return pay;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        look();
    }

    void follow(@ObservesAsync DatabaseSeen seen) {
        look();
    }

    /** Answers that pay may be in are forgotten last, when all they are made from is new. */
    public synchronized void look() {
        if (table.version() != pay.version()) {
            pay = table.newest();
            answers.forget(PresentPay::mayShowMarket);
        }
    }

    /** All but the catalogue's own answers, which an import does not touch. */
    public static boolean mayShowMarket(String uri) {
        return !CATALOGUE.matcher(uri).lookingAt() || uri.contains("include=");
    }
}
