package io.trackfit.ingest.reading;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a file, one after the other. */
public sealed interface RowSource extends Closeable permits CsvRows, NdjsonRows {

    /** Names of the columns in the order of the cells. */
    List<String> header();

    /** The next row, in an object that is filled anew by the next call; null at the end. */
    @Nullable
    Row next();
}
