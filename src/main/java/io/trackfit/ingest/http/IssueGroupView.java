package io.trackfit.ingest.http;

import io.trackfit.ingest.NumberedIssue;
import io.trackfit.ingest.judging.IssueCode;
import java.util.List;
import java.util.Map;

/**
 * Issues of one kind.
 *
 * @param code what clients branch on
 * @param effect whether such rows are kept
 * @param rows that have it, exact repeats included
 * @param first the first of them in the order of the file
 */
record IssueGroupView(IssueCode code, IssueCode.Effect effect, long rows, List<IssueView> first) {

    static List<IssueGroupView> of(Map<IssueCode, Long> counts, List<NumberedIssue> first) {
        return counts.entrySet().stream()
                .map(count -> new IssueGroupView(
                        count.getKey(),
                        count.getKey().effect(),
                        count.getValue(),
                        first.stream()
                                .filter(issue -> issue.code() == count.getKey())
                                .map(IssueView::of)
                                .toList()))
                .toList();
    }
}
