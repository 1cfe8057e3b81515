package io.trackfit.market.demand.http;

import io.trackfit.market.demand.Demand;
import io.trackfit.market.demand.DemandRules;
import io.trackfit.market.demand.DemandTrail;
import io.trackfit.market.demand.SkillDemand;
import io.trackfit.market.demand.WindowDemand;
import io.trackfit.market.demand.WindowDemand.Confidential;
import io.trackfit.market.demand.WindowDemand.Shown;
import io.trackfit.market.demand.WindowDemand.TooFew;
import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.demand.http.DemandWithheldView.NearestDemandView;
import io.trackfit.market.demand.http.DemandWithheldView.TriedCellView;
import io.trackfit.market.http.CitedSource;
import io.trackfit.market.salary.Withheld.Reason;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.problem.Gone;
import java.util.List;
import java.util.Optional;

/** Demand of one version of the market as it goes on the wire, joined with names and sources. */
record DemandFigures(Demand demand, DemandNames names, RegisteredSources sources) {

    /** Skills shown of a cell that was not asked for. */
    private static final int NEAREST = 10;

    private static final int COMPANIONS = 5;

    String datasetVersion() {
        return names.catalog().version() + '+' + demand.version();
    }

    DemandSampleView sample(DemandCell cell, Window window, Shown shown) {
        var registered = shown.sources().stream()
                .map(sources::find)
                .flatMap(Optional::stream)
                .toList();
        return new DemandSampleView(
                names.cell(cell, window),
                shown.postings(),
                shown.covered(),
                window.previous().toString(),
                shown.previous(),
                registered.stream()
                        .map(RegisteredSource::method)
                        .distinct()
                        .sorted()
                        .toList(),
                CitedSource.registered(shown.sources(), sources));
    }

    List<SkillDemandView> skills(DemandCell cell, Window window, Shown shown, List<SkillDemand> some) {
        var roles = names.roles(cell);
        return some.stream()
                .map(it -> SkillDemandView.of(
                        it,
                        shown.postings(),
                        names,
                        roles,
                        demand.together(cell, window, it.skill(), names.regions(), COMPANIONS)
                                .orElse(null)))
                .toList();
    }

    DemandWithheldView withheld(DemandTrail trail) {
        boolean confidential = trail.asked().demand() instanceof Confidential;
        return new DemandWithheldView(
                confidential ? Reason.CONFIDENTIAL : Reason.TOO_FEW,
                confidential
                        ? "A source wants small cells kept secret, and this one is small or would make a small one computable."
                        : tooFew(),
                DemandRules.LEAST_POSTINGS,
                trail.steps().stream().map(this::tried).toList(),
                trail.steps().getLast().demand() instanceof Shown shown
                        ? nearest(trail.steps().getLast(), shown)
                        : null);
    }

    static DemandWithheldView nothingImported() {
        return new DemandWithheldView(
                Reason.TOO_FEW,
                "No postings were imported, or none of our families that tell a day.",
                DemandRules.LEAST_POSTINGS,
                List.of(),
                null);
    }

    static String tooFew() {
        return "Fewer than %d distinct postings: nothing reliable can be said.".formatted(DemandRules.LEAST_POSTINGS);
    }

    /** What can be replayed; throws where it cannot. */
    static WindowDemand kept(WindowDemand demand) {
        if (demand instanceof WindowDemand.Erased erased) {
            throw new Gone(
                    switch (erased.cause()) {
                        case WITHDRAWN -> "Postings this answer was made of were withdrawn since.";
                        case CONFIDENTIAL ->
                            "Postings this answer was made of are of a source that wants small cells kept secret; they"
                                    + " are not replayed.";
                    });
        }
        return demand;
    }

    private NearestDemandView nearest(DemandTrail.Step step, Shown shown) {
        return new NearestDemandView(
                sample(step.cell(), step.window(), shown),
                skills(
                        step.cell(),
                        step.window(),
                        shown,
                        shown.skills().stream().limit(NEAREST).toList()));
    }

    private TriedCellView tried(DemandTrail.Step step) {
        var cell = names.cell(step.cell(), step.window());
        return switch (kept(step.demand())) {
            case Shown it -> new TriedCellView(cell, TrailOutcome.SHOWN, it.postings());
            case TooFew it -> new TriedCellView(cell, TrailOutcome.TOO_FEW, it.postings());
            case Confidential _, WindowDemand.Erased _ -> new TriedCellView(cell, TrailOutcome.CONFIDENTIAL, null);
        };
    }
}
