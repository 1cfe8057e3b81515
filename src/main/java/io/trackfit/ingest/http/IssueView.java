package io.trackfit.ingest.http;

import io.trackfit.ingest.NumberedIssue;
import io.trackfit.ingest.judging.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong or doubtful in a row.
 *
 * @param line of the file the row begins in; the first is 1
 * @param column the file's own name of it; null: the row as a whole
 * @param value what the file says there, shortened
 * @param rows of the file that are exactly this one; the line is the first of them
 */
record IssueView(long line, IssueCode code, @Nullable String column, String value, int rows) {

    static IssueView of(NumberedIssue issue) {
        return new IssueView(issue.line(), issue.code(), issue.column(), issue.value(), issue.rows());
    }
}
