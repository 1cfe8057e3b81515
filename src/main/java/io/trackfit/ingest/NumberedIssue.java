package io.trackfit.ingest;

import io.trackfit.ingest.judging.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong or doubtful in a row of an import.
 *
 * @param number its place among the issues of the import
 * @param line of the file the row begins in; the first is 1
 * @param column the file's own name of it; null: the row as a whole
 * @param value what the file says there, shortened
 * @param rows of the file that are exactly this one
 */
public record NumberedIssue(
        int number, long line, IssueCode code, @Nullable String column, String value, int rows) {}
