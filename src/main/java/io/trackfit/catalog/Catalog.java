package io.trackfit.catalog;

import jakarta.enterprise.context.ApplicationScoped;

/** The door to the catalogue. */
@ApplicationScoped
public class Catalog {

    private final CatalogSnapshot current = CatalogContent.read().snapshot();

    /** The catalogue as it is now; ask once per request and use that copy throughout. */
    public CatalogSnapshot snapshot() {
        return current;
    }
}
