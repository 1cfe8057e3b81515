package io.trackfit.ingest.http;

import io.trackfit.ingest.Trial.PreviewRow;
import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.Judged;
import io.trackfit.ingest.judging.RowIssue;
import io.trackfit.market.intake.Posting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it would be read.
 *
 * @param line of the file the row begins in; the first is 1
 * @param read null where it would not be kept, or repeats an earlier row
 */
record PreviewView(long line, Outcome outcome, @Nullable ReadRowView read, List<RowNoteView> issues) {

    /** What would become of it. */
    enum Outcome {
        KEPT,
        REPEATED,
        REJECTED
    }

    /** One thing wrong or doubtful in it. */
    record RowNoteView(IssueCode code, @Nullable String column, String value) {}

    static PreviewView of(PreviewRow row) {
        var issues = row.issues().stream().map(PreviewView::note).toList();
        return switch (row.judged()) {
            case null -> new PreviewView(row.line(), Outcome.REPEATED, null, issues);
            case Judged.Rejected none -> new PreviewView(row.line(), Outcome.REJECTED, null, issues);
            case Judged.Observed(var observations) ->
                new PreviewView(row.line(), Outcome.KEPT, ReadRowView.of(observations), issues);
            case Judged.Posted(Posting posting) ->
                new PreviewView(row.line(), Outcome.KEPT, ReadRowView.of(posting), issues);
        };
    }

    private static RowNoteView note(RowIssue issue) {
        return new RowNoteView(issue.code(), issue.column(), issue.value());
    }
}
