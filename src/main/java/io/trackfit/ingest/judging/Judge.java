package io.trackfit.ingest.judging;

import io.trackfit.ingest.reading.Row;

/** Judges the rows of one file, for one thread. */
public sealed interface Judge permits ObservationJudge, PostingJudge {

    /**
     * What a row becomes.
     *
     * @param repeats rows of the file that are exactly this one, itself included
     * @param issues emptied, and filled with what is wrong with the row or doubtful
     */
    Judged judge(Row row, int repeats, RowIssues issues);
}
