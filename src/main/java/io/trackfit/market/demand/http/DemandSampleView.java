package io.trackfit.market.demand.http;

import io.trackfit.market.http.CitedSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is shown, and what its shares are of.
 *
 * @param postings distinct ones
 * @param covered postings that name skills, and only such as the catalogue lists for the roles of the cell
 * @param previousWindow as {@code window} takes it
 * @param previousPostings distinct ones of the window before; null: it cannot be shown, so nothing is tested
 * @param methods how the sources came by the postings
 */
public record DemandSampleView(
        DemandCellView cell,
        long postings,
        long covered,
        String previousWindow,
        @Nullable Long previousPostings,
        List<String> methods,
        List<CitedSource> sources) {}
