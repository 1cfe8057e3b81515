package io.trackfit.ingest;

import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.RowIssue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The issues of one import on their way into PostgreSQL, some hundred at a time. */
final class IssueLog {

    private static final int AT_ONCE = 500;

    private final ImportStore store;
    private final String id;
    private final int mostPerCode;
    private final List<NumberedIssue> waiting = new ArrayList<>();
    private final Map<IssueCode, Long> rows = new EnumMap<>(IssueCode.class);
    private final Map<IssueCode, Integer> logged = new EnumMap<>(IssueCode.class);
    private int number;

    IssueLog(ImportStore store, String id, int mostPerCode) {
        this.store = store;
        this.id = id;
        this.mostPerCode = mostPerCode;
    }

    void add(RowIssue issue, int times) {
        rows.merge(issue.code(), (long) times, Long::sum);
        if (logged.merge(issue.code(), 1, Integer::sum) <= mostPerCode) {
            number++;
            waiting.add(new NumberedIssue(number, issue.line(), issue.code(), issue.column(), issue.value(), times));
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            store.addIssues(id, waiting);
            waiting.clear();
        }
    }

    void finish() {
        flush();
        store.addCounts(id, rows);
    }
}
