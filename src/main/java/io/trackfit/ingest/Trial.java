package io.trackfit.ingest;

import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.Judged;
import io.trackfit.ingest.judging.RowIssue;
import io.trackfit.ingest.judging.WordCounts.Counted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file; nothing was stored.
 *
 * @param refused more rows are bad than may be: the file would be refused
 * @param preview the first rows
 * @param issues rows by code, the most frequent first
 * @param firstIssues the first of each code
 */
public record Trial(
        RowCounts rows,
        boolean refused,
        String charset,
        List<String> unreadColumns,
        List<PreviewRow> preview,
        Map<IssueCode, Long> issues,
        List<NumberedIssue> firstIssues,
        List<Counted> unmappedTitles,
        List<Counted> unmappedSkills) {

    /**
     * A row as it would be read.
     *
     * @param judged null: it repeats an earlier row
     */
    public record PreviewRow(long line, @Nullable Judged judged, List<RowIssue> issues) {}
}
