package io.trackfit.ingest;

import io.trackfit.ingest.judging.Judge;
import io.trackfit.ingest.judging.Judged;
import io.trackfit.ingest.judging.RowIssues;
import io.trackfit.ingest.reading.Row;
import io.trackfit.ingest.reading.Upload;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Judges a file row by row, each different row once. */
final class Judging {

    private static final int LOOK_UP = 512;

    private final Upload upload;
    private final Judge judge;
    private final double maxRejectedShare;
    private final RowIssues issues = new RowIssues();
    private long read;
    private long kept;
    private long repeated;
    private long rejected;

    /** Takes what became of the rows. */
    interface Sink {

        /**
         * @param judged null: it repeats an earlier row, with which it was counted
         * @param rows of the file that are exactly this one
         */
        void row(Row row, @Nullable Judged judged, int rows, RowIssues issues);

        /** Called every few hundred rows. */
        void progress(RowCounts rows);
    }

    Judging(Upload upload, Judge judge, double maxRejectedShare) {
        this.upload = upload;
        this.judge = judge;
        this.maxRejectedShare = maxRejectedShare;
    }

    /** Ends early where more rows are rejected than may be. */
    RowCounts run(Sink sink) throws IOException {
        try (var source = upload.open()) {
            for (var row = source.next(); row != null; row = source.next()) {
                read++;
                judge(row, sink);
                if (tooManyRejected()) {
                    break;
                }
                if (read % LOOK_UP == 0) {
                    if (Thread.interrupted()) {
                        throw new CancellationException("The service was stopped.");
                    }
                    sink.progress(counts());
                }
            }
        }
        return counts();
    }

    private void judge(Row row, Sink sink) {
        int rows = upload.claim(row);
        if (rows == 0) {
            sink.row(row, null, 0, issues);
            return;
        }
        var judged = judge.judge(row, rows, issues);
        switch (judged) {
            case Judged.Rejected none -> rejected += rows;
            case Judged.Observed pay -> keep(rows);
            case Judged.Posted advert -> keep(rows);
        }
        sink.row(row, judged, rows, issues);
    }

    private void keep(int rows) {
        kept++;
        repeated += rows - 1L;
    }

    boolean tooManyRejected() {
        return rejected > maxRejectedShare * upload.rows();
    }

    RowCounts counts() {
        return new RowCounts(upload.rows(), read, kept, repeated, rejected);
    }
}
