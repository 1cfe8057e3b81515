package io.trackfit.overview.quality;

import io.trackfit.overview.quality.QualityView.LatticeView;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a role in a country.
 *
 * @param country ISO 3166-1 alpha-2; null: rows whose country is not known, and figures published for a region or the world
 * @param countryName null where there is no country
 * @param publishedFigures pay figures that somebody published for exactly this
 * @param pay imported observations
 * @param postings imported postings
 */
record CoverageView(
        String role,
        @Nullable String country,
        @Nullable String countryName,
        int publishedFigures,
        CountView pay,
        CountView postings) {

    /**
     * Rows, and the cells of exactly this role and country.
     *
     * @param rows exact repeats included
     */
    record CountView(long rows, long distinctRows, LatticeView cells) {}
}
