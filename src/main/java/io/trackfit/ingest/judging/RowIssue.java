package io.trackfit.ingest.judging;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong or doubtful in a row.
 *
 * @param line of the file the row begins in; the first is 1
 * @param column the file's own name of it; null: the row as a whole
 * @param value what the file says there, shortened
 */
public record RowIssue(long line, IssueCode code, @Nullable String column, String value) {

    private static final int LONGEST = 100;

    static RowIssue of(long line, IssueCode code, @Nullable String column, String value) {
        var cut = value.length() > LONGEST ? value.substring(0, LONGEST) + '…' : value;
        var shown = new StringBuilder(cut.length());
        cut.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return new RowIssue(line, code, column, shown.toString());
    }
}
