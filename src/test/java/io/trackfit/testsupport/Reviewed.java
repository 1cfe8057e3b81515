package io.trackfit.testsupport;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.catalog.CatalogSnapshot;

/** The reviewed catalogue, read once for all plain tests. */
public final class Reviewed {

    public static final CatalogSnapshot CATALOG = CatalogContent.read().snapshot();

    private Reviewed() {}
}
