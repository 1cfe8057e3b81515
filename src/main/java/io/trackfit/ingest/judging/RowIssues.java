package io.trackfit.ingest.judging;

import io.trackfit.ingest.judging.IssueCode.Effect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in one row. Filled anew for each. */
public final class RowIssues {

    private final List<RowIssue> found = new ArrayList<>();
    private long line;

    void begin(long startingLine) {
        line = startingLine;
        found.clear();
    }

    void add(IssueCode code, @Nullable String column, String value) {
        found.add(RowIssue.of(line, code, column, value));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether the row cannot be kept. */
    public boolean reject() {
        for (var issue : found) {
            if (issue.code().effect() == Effect.REJECTED) {
                return true;
            }
        }
        return false;
    }

    public List<RowIssue> all() {
        return List.copyOf(found);
    }
}
