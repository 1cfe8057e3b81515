package io.trackfit.recommendation.model;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.scorer.Scorer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scorer for each model over the catalogue as it is: made again when the snapshot was swapped. */
@Singleton
public class Scorers {

    private final Catalog catalog;
    private final Models models;
    private volatile @Nullable Edition edition;

    public Scorers(Catalog catalog, Models models) {
        this.catalog = catalog;
        this.models = models;
    }

    /** The scorers and the very snapshot they were made of: use both throughout a request. */
    public record Edition(CatalogSnapshot catalog, Map<String, Scorer> byVersion) {

        /** Fails on a version no model has; ask {@link Models} first. */
        public Scorer of(ModelFile model) {
            var scorer = byVersion.get(model.version());
            if (scorer == null) throw new IllegalArgumentException("There is no model " + model.version() + ".");
            return scorer;
        }
    }

    /** Made twice if two requests meet a new snapshot at once, which is cheaper than making them wait. */
    public Edition edition() {
        var snapshot = catalog.snapshot();
        var known = edition;
        if (known != null && known.catalog() == snapshot) return known;
        var fresh = new Edition(snapshot, scorers(CatalogFacts.of(snapshot)));
        edition = fresh;
        return fresh;
    }

    private Map<String, Scorer> scorers(Facts facts) {
        var byVersion = new HashMap<String, Scorer>();
        for (var file : models.all()) byVersion.put(file.version(), new Scorer(file.model(), facts));
        return Map.copyOf(byVersion);
    }
}
