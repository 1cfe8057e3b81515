package io.trackfit.overview;

/**
 * Something a search can find.
 *
 * @param path where it is served
 */
record Searchable(FoundKind kind, String id, String name, String path) {}
