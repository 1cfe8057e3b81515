package io.trackfit.ingest.reading;

import java.time.Duration;

/**
 * What a file may demand of us at most.
 *
 * @param sentBytes bytes as they are sent
 * @param unpackedBytes bytes after gzip is undone
 * @param columns columns of a header
 * @param rowLength characters of one cell of CSV, or of one line of NDJSON
 * @param distinctRows rows that are not exact repeats; each costs some 20 bytes of memory while the file is read
 * @param sending how long a client may take to send it
 */
public record ReadingLimits(
        long sentBytes, long unpackedBytes, int columns, int rowLength, int distinctRows, Duration sending) {}
