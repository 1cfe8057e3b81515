package io.trackfit.extraction;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The extractor of the catalogue as it is now: built once for each snapshot. */
@ApplicationScoped
public class SkillExtractors {

    private final Catalog catalog;
    private volatile @Nullable Built built;

    private record Built(CatalogSnapshot snapshot, SkillExtractor extractor) {}

    SkillExtractors(Catalog catalog) {
        this.catalog = catalog;
    }

    public SkillExtractor current() {
        return of(catalog.snapshot());
    }

    /** The extractor of a snapshot at hand, so that one request sees one catalogue throughout. */
    public SkillExtractor of(CatalogSnapshot snapshot) {
        var known = built;
        if (known == null || known.snapshot() != snapshot) {
            known = new Built(snapshot, SkillExtractor.of(snapshot));
            built = known;
        }
        return known.extractor();
    }
}
