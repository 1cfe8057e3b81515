package io.trackfit.market.http;

import io.trackfit.market.http.ObservedView.WindowView;
import io.trackfit.market.salary.Withheld;
import io.trackfit.market.salary.Withheld.Reason;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why observed pay is not shown, and what can be shown instead. The level is kept; the time is widened first, then the
 * place.
 *
 * @param threshold distinct rows from which a cell is shown
 * @param trail cells tried in this order, the one asked for first
 * @param nearest the first of them that can be shown; null: none can
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
public record WithheldView(
        Reason reason,
        String message,
        int threshold,
        List<TriedView> trail,
        @Nullable NearestView nearest,
        String datasetVersion) {

    /**
     * A cell that was tried.
     *
     * @param distinctRows null where it is confidential
     */
    public record TriedView(
            String id,
            WindowView window,
            TrailOutcome outcome,
            @Nullable Long distinctRows) {}

    /**
     * A wider cell. It is of other people than was asked for.
     *
     * @param converted null: no conversion was asked for, or there is no way
     */
    public record NearestView(
            String id,
            PayView original,
            @Nullable ConvertedView converted,
            ObservedView observed,
            String method,
            List<CitedSource> sources) {}

    static WithheldView of(Withheld it, @Nullable NearestView nearest, String datasetVersion) {
        return new WithheldView(
                it.reason(),
                message(it),
                it.threshold(),
                it.trail().stream()
                        .map(step -> new TriedView(
                                step.id(), WindowView.of(step.window()), step.outcome(), step.distinctRows()))
                        .toList(),
                nearest,
                datasetVersion);
    }

    private static String message(Withheld it) {
        return switch (it.reason()) {
            case TOO_FEW ->
                "Fewer than %d distinct observations: nothing reliable can be said.".formatted(it.threshold());
            case CONFIDENTIAL ->
                "A source wants small cells kept secret, and this one is small or would make a small one computable.";
        };
    }
}
