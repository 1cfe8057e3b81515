package io.trackfit.overview.quality;

import io.trackfit.ingest.judging.IssueCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of what is shown.
 *
 * @param asOf the day ages are counted to, UTC
 * @param sources how old each source is
 * @param pay imported observations
 * @param postings imported postings
 * @param titles what became of the titles of both
 * @param issues rows with an issue, over all imports that count, the most frequent code first
 * @param coverage of each role in each country of the catalogue; all countries are at {@code /v1/quality/coverage}
 * @param notCounted rows that no count here includes, and why
 */
record QualityView(
        String datasetVersion,
        LocalDate asOf,
        SourcesView sources,
        RowsView pay,
        RowsView postings,
        TitlesView titles,
        List<IssueCountView> issues,
        List<CoverageView> coverage,
        String notCounted) {

    /**
     * Sources and their age.
     *
     * @param stale of them, those older than the rule of their kind allows
     * @param undated of them, those that tell no date
     * @param rules from which age on a source is stale
     * @param items stale ones first, the oldest first; undated ones last
     */
    record SourcesView(int all, int stale, int undated, List<StaleRuleView> rules, List<SourceAgeView> items) {}

    /**
     * From which age on a source is stale.
     *
     * @param kind of the source
     * @param staleAfterDays null: age does not make it wrong, it stands until it is replaced
     */
    record StaleRuleView(String kind, @Nullable Integer staleAfterDays) {}

    /**
     * How old a source is.
     *
     * @param registered for imports; else a reviewed source of the catalogue
     * @param date ISO date, may be partial; of registered sources the day of the state that counts, where it was told
     * @param coversFrom first day the data speak of; null: not told
     * @param coversTo last day the data speak of; null: not told
     * @param ageDays since the last day the data speak of, else since the date; a partial date ends with its last day, and
     *     never after asOf; null: no date is told
     * @param stale null where the age is not known
     */
    record SourceAgeView(
            String id,
            String title,
            String kind,
            boolean registered,
            @Nullable String date,
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate coversTo,
            @Nullable Long ageDays,
            @Nullable Boolean stale) {}

    /**
     * Imported rows of one kind, and the lattice they are shown in.
     *
     * @param rows of all files that count, exact repeats included
     * @param distinctRows what figures are computed from
     * @param withoutRole of them, those whose title or level is of none of our roles
     * @param withoutCountry of them, those whose country is not known
     */
    record RowsView(long rows, long distinctRows, long withoutRole, long withoutCountry, LatticeView lattice) {}

    /**
     * Cells that have rows. Of postings: in 3, 6 and 12 months up to the newest quarter.
     *
     * @param tooFew withheld as unreliable
     * @param confidential withheld because a source asks for it; what they hold is not told
     * @param withheldShare of all, 0 to 1; null: there are none
     */
    record LatticeView(
            long cells,
            long shown,
            long tooFew,
            long confidential,
            @Nullable BigDecimal withheldShare) {}

    /**
     * Titles of none of our families.
     *
     * @param rows kept, exact repeats included
     * @param otherJobs of them, titles that a rule knows as another job
     * @param unmapped of them, titles that no rule knows
     * @param unmappedShare of rows, 0 to 1; null: there are none
     * @param first the most frequent, of sources that let single rows be handed out
     */
    record TitlesView(
            long rows,
            long otherJobs,
            long unmapped,
            @Nullable BigDecimal unmappedShare,
            List<TitleCountView> first) {}

    /**
     * A title as it was posted.
     *
     * @param known a rule knows it as another job
     */
    record TitleCountView(String title, boolean known, long rows) {}

    /** Rows that had an issue. */
    record IssueCountView(IssueCode code, IssueCode.Effect effect, long rows) {}
}
