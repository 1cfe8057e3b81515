package io.trackfit.ingest;

/**
 * What became of a file that was sent.
 *
 * @param before it was here before: nothing was done
 */
public record Taken(Import job, boolean before) {}
