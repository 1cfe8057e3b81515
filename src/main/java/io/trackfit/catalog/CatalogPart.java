package io.trackfit.catalog;

import io.trackfit.shared.csv.ReviewedFiles;

/**
 * What another room keeps in the reviewed files: read with the catalogue, stored in the same transaction and put in
 * force at the same moment, so that an edition is one thing.
 */
public interface CatalogPart {

    /** Reads the part and checks it against the catalogue of the same files; faults go to {@code files}. */
    Reviewed read(ReviewedFiles files, CatalogSnapshot catalog);

    /** Reads the part from PostgreSQL, in the transaction of the caller. It is in force once the result has run. */
    Runnable load(CatalogSnapshot catalog);

    /** A part as the files have it. */
    @FunctionalInterface
    interface Reviewed {

        /** Writes it to PostgreSQL, in the transaction of the caller. */
        void store(int edition);
    }
}
