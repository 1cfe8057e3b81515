package io.trackfit.recommendation.model;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.SnapshotSwapped;
import io.trackfit.scoring.scorer.Scorer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scorer for each model over the catalogue as it is: made again when the snapshot is swapped, before anybody asks. */
@Singleton
public class Scorers {

    private final Models models;
    private volatile @Nullable Edition edition;

    Scorers(Models models) {
        this.models = models;
    }

    /** The scorers and the very snapshot they were made of: use both throughout a request. */
    public record Edition(CatalogSnapshot catalog, Map<String, Scorer> byVersion) {

        public static Edition of(CatalogSnapshot catalog, Models models) {
            var facts = CatalogFacts.of(catalog);
            var byVersion = new HashMap<String, Scorer>();
            for (var file : models.all()) {
                byVersion.put(file.version(), new Scorer(file.model(), facts));
            }
            return new Edition(catalog, Map.copyOf(byVersion));
        }

        /** Fails on a version no model has; ask {@link Models} first. */
        public Scorer of(ModelFile model) {
            var scorer = byVersion.get(model.version());
            if (scorer == null) {
                throw new IllegalArgumentException("There is no model " + model.version() + ".");
            }
            return scorer;
        }
    }

    /** The scorers of a snapshot at hand, so that one request sees one catalogue throughout. */
    public Edition of(CatalogSnapshot snapshot) {
        var known = edition;
        return known != null && known.catalog() == snapshot ? known : remember(snapshot);
    }

    void follow(@Observes SnapshotSwapped swapped) {
        remember(swapped.snapshot());
    }

    private Edition remember(CatalogSnapshot snapshot) {
        var fresh = Edition.of(snapshot, models);
        edition = fresh;
        return fresh;
    }
}
