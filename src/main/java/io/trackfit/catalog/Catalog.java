package io.trackfit.catalog;

/** The door to the catalogue. */
public interface Catalog {

    /** The catalogue as it is now; ask once per request and use that copy throughout. */
    CatalogSnapshot snapshot();
}
