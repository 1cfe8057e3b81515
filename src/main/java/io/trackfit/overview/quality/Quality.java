package io.trackfit.overview.quality;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.trackfit.ingest.findings.Findings;
import io.trackfit.ingest.findings.ImportFindings;
import io.trackfit.market.Market;
import io.trackfit.market.coverage.Coverage;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.coverage.MarketCoverage;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.answer.ReadyAnswers;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the quality of what we show, in memory: counted anew when the market, the catalogue, a source or the day
 * is another, at the latest when it is asked for. All parts are of the same version of the market. Not for the event loop.
 */
@ApplicationScoped
public class Quality {

    /** After all that it counts. */
    private static final int LATE = 500;

    private static final int FIRST_TITLES = 20;
    private static final Pattern MADE_OF_IT = Pattern.compile("/v1/(quality|exports)(?=[/?]|$)");

    private final Market market;
    private final MarketCoverage coverage;
    private final ImportFindings findings;
    private final RegisteredSources sources;
    private final ReadyAnswers answers;
    private final Clock clock;
    private volatile @Nullable State state;

    /**
     * What everything is counted from.
     *
     * @param findings of the batches that may be counted, with the origins of them
     */
    public record Counted(
            LocalDate asOf,
            String datasetVersion,
            ObservedFigures observed,
            Demand demand,
            Coverage coverage,
            Findings findings,
            List<RegisteredSource> sources) {}

    private record State(Counted counted, QualityView view, List<CoverageView> coverage) {}

    Quality(
            Market market,
            MarketCoverage coverage,
            ImportFindings findings,
            RegisteredSources sources,
            ReadyAnswers answers,
            Clock clock) {
        this.market = market;
        this.coverage = coverage;
        this.findings = findings;
        this.sources = sources;
        this.answers = answers;
        this.clock = clock;
    }

    void start(@Observes @Priority(LATE) StartupEvent event) {
        look();
    }

    void follow(@ObservesAsync DatabaseSeen seen) {
        look();
    }

    /** Counts anew where something is another. What is under way just now is left for the next look. */
    public synchronized void look() {
        market.look();
        if (isOfNow(state)) {
            return;
        }
        var observed = market.observed();
        var demand = market.demand();
        var counted = coverage.now();
        if (counted.version() != observed.pay().version() || counted.version() != demand.version()) {
            return;
        }
        var open = counted.batches().stream().filter(part -> !part.confidential());
        var told = counted.batches().stream().filter(Part::exportable);
        var facts = new Counted(
                LocalDate.now(clock),
                observed.datasetVersion(),
                observed,
                demand,
                counted,
                findings.of(
                        open.map(Part::batch).toList(), told.map(Part::batch).toList(), FIRST_TITLES),
                sources.all());
        var coverages = new Coverages(observed, demand, counted);
        state = new State(facts, QualityViews.of(facts, observed.catalog(), coverages), coverages.all());
        answers.forget(uri -> MADE_OF_IT.matcher(uri).lookingAt());
    }

    /** What was counted last, of the market as it is. Waits for PostgreSQL where an import was not counted yet. */
    public Counted counted() {
        return state().counted;
    }

    QualityView view() {
        return state().view;
    }

    List<CoverageView> coverage() {
        return state().coverage;
    }

    /** The market may have moved since: who was told that an import is visible finds it counted. */
    private State state() {
        var known = state;
        if (known != null && isOfNow(known)) {
            return known;
        }
        try {
            look();
        } catch (RuntimeException e) {
            if (known == null) {
                throw e;
            }
            Log.warnf("What was imported cannot be counted just now: %s", e.getMessage());
        }
        return Objects.requireNonNull(state, "Quality is asked for before it is counted.");
    }

    private boolean isOfNow(@Nullable State known) {
        return known != null
                && known.counted.asOf().equals(LocalDate.now(clock))
                && known.counted.datasetVersion().equals(market.observed().datasetVersion())
                && known.counted.sources().equals(sources.all());
    }
}
