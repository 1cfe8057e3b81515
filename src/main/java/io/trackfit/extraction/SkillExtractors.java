package io.trackfit.extraction;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What reads skills by the catalogue as it is: built once for each snapshot. */
@ApplicationScoped
public class SkillExtractors {

    private final Catalog catalog;
    private volatile @Nullable Edition edition;

    SkillExtractors(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A snapshot and what was built of it: use all of them throughout a request. */
    public record Edition(CatalogSnapshot catalog, SkillExtractor extractor, SkillNames names) {

        public static Edition of(CatalogSnapshot catalog) {
            var extractor = SkillExtractor.of(catalog);
            return new Edition(catalog, extractor, SkillNames.of(catalog, extractor));
        }
    }

    /** Built twice if two requests meet a new snapshot at once, which is cheaper than making them wait. */
    public Edition edition() {
        var snapshot = catalog.snapshot();
        var known = edition;
        if (known == null || known.catalog() != snapshot) {
            known = Edition.of(snapshot);
            edition = known;
        }
        return known;
    }
}
