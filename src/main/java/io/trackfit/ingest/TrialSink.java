package io.trackfit.ingest;

import io.trackfit.ingest.Trial.PreviewRow;
import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.Judged;
import io.trackfit.ingest.judging.RowIssue;
import io.trackfit.ingest.judging.RowIssues;
import io.trackfit.ingest.reading.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a trial shows. */
final class TrialSink implements Judging.Sink {

    private static final int PREVIEW = 50;

    private final List<PreviewRow> preview = new ArrayList<>();
    private final Map<IssueCode, Long> rows = new EnumMap<>(IssueCode.class);
    private final Map<IssueCode, Integer> shown = new EnumMap<>(IssueCode.class);
    private final List<NumberedIssue> first = new ArrayList<>();

    @Override
    public void row(Row row, @Nullable Judged judged, int times, RowIssues issues) {
        var found = judged == null ? List.<RowIssue>of() : issues.all();
        if (preview.size() < PREVIEW) {
            preview.add(new PreviewRow(row.line(), judged, found));
        }
        for (var issue : found) {
            rows.merge(issue.code(), (long) times, Long::sum);
            if (shown.merge(issue.code(), 1, Integer::sum) <= Imports.FIRST_ISSUES) {
                first.add(new NumberedIssue(
                        first.size() + 1, issue.line(), issue.code(), issue.column(), issue.value(), times));
            }
        }
    }

    @Override
    public void progress(RowCounts counts) {
        // a trial is answered when it is done
    }

    List<PreviewRow> preview() {
        return List.copyOf(preview);
    }

    List<NumberedIssue> firstIssues() {
        return List.copyOf(first);
    }

    Map<IssueCode, Long> issues() {
        var byFrequency = new LinkedHashMap<IssueCode, Long>();
        rows.entrySet().stream()
                .sorted(Map.Entry.<IssueCode, Long>comparingByValue().reversed())
                .forEach(entry -> byFrequency.put(entry.getKey(), entry.getValue()));
        return byFrequency;
    }
}
