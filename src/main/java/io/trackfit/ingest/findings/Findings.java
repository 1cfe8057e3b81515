package io.trackfit.ingest.findings;

import io.trackfit.ingest.judging.IssueCode;
import java.util.List;
import java.util.Map;

/**
 * What was found in the rows that some batches of the market brought.
 *
 * @param imports by batch, for all batches asked about
 * @param issues rows with an issue, by code, the most frequent first
 * @param titles what their titles were
 */
public record Findings(Map<Long, Origin> imports, Map<IssueCode, Long> issues, Titles titles) {

    public static final Findings NONE = new Findings(Map.of(), Map.of(), new Titles(0, 0, 0, List.of()));

    /**
     * Where a batch came from.
     *
     * @param id of the import
     * @param mapping id of the mapping its columns were read by
     */
    public record Origin(String id, String mapping) {}

    /**
     * Rows by what their titles are, repeats included.
     *
     * @param rows kept
     * @param otherJobs of them, titles that a rule knows as another job than ours
     * @param unmapped of them, titles that no rule knows
     * @param first the most frequent of both
     */
    public record Titles(long rows, long otherJobs, long unmapped, List<Title> first) {}

    /**
     * A title of none of our families.
     *
     * @param known a rule knows it as another job than ours
     */
    public record Title(String text, boolean known, long rows) {}
}
