package io.trackfit.ingest.reading;

import java.util.List;

/** Sees all rows of a file once, in passing while it comes in, before any of them is judged. */
public interface FirstReading {

    /** Refuses the file where its columns are not what they should be. */
    void header(List<String> header);

    void row(Row row);
}
