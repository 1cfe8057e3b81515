package io.trackfit.overview.search;

/**
 * Something a search can find.
 *
 * @param path where it is served
 */
record Searchable(FoundKind kind, String id, String name, String path) {}
