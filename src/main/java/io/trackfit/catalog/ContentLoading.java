package io.trackfit.catalog;

/**
 * A new edition is being loaded: rooms with reviewed files of their own write them now, in the same transaction.
 *
 * @param edition its number, for rows that the edition drops
 */
public record ContentLoading(int edition) {}
