package io.trackfit.overview.search;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.SnapshotSwapped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The search index of the catalogue as it is: made again when the snapshot was swapped. */
@Singleton
class Search {

    private final Catalog catalog;
    private volatile @Nullable Edition edition;

    Search(Catalog catalog) {
        this.catalog = catalog;
    }

    /** An index and the very snapshot it was made of: use both throughout a request. */
    record Edition(CatalogSnapshot catalog, SearchIndex index) {}

    /** The first to search should not wait for it, and neither should the start. */
    void make(@ObservesAsync SnapshotSwapped swapped) {
        edition();
    }

    /** Made twice if two requests meet a new snapshot at once, which is cheaper than making them wait. */
    Edition edition() {
        var snapshot = catalog.snapshot();
        var known = edition;
        if (known != null && known.catalog() == snapshot) {
            return known;
        }
        var fresh = new Edition(snapshot, SearchIndex.of(snapshot));
        edition = fresh;
        return fresh;
    }
}
