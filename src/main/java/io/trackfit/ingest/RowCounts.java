package io.trackfit.ingest;

/**
 * Rows of a file. While it is judged, read = kept + repeated + rejected need not hold yet: repeats are counted with the first
 * of them.
 *
 * @param all of the file
 * @param read so far
 * @param kept distinct rows that were kept
 * @param repeated rows that repeat a kept one exactly
 * @param rejected rows that were not kept
 */
public record RowCounts(long all, long read, long kept, long repeated, long rejected) {}
