package io.trackfit.catalog;

/** The catalogue is another one from now on: what was made from the last one is to be made again. */
public record SnapshotSwapped(CatalogSnapshot snapshot) {}
