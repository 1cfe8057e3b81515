package io.trackfit.catalog;

import io.trackfit.catalog.title.TitleResolver;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the catalogue as it is reads the titles job boards use. */
@Singleton
public class JobTitles {

    private final Catalog catalog;
    private volatile @Nullable Edition edition;

    JobTitles(Catalog catalog) {
        this.catalog = catalog;
    }

    /** A resolver and the very snapshot it was made of: use both throughout a request. */
    public record Edition(CatalogSnapshot catalog, TitleResolver resolver) {}

    /** Made twice if two requests meet a new snapshot at once, which is cheaper than making them wait. */
    public Edition edition() {
        var snapshot = catalog.snapshot();
        var known = edition;
        if (known != null && known.catalog() == snapshot) {
            return known;
        }
        var fresh = new Edition(snapshot, resolver(snapshot));
        edition = fresh;
        return fresh;
    }

    /** A resolver with the rules of a catalogue, which knows its places by all their names. */
    public static TitleResolver resolver(CatalogSnapshot catalog) {
        var places = new LinkedHashMap<String, List<String>>();
        for (var location : catalog.locations().all()) {
            var names = new ArrayList<>(location.aliases());
            names.add(location.name());
            places.put(location.id(), names);
        }
        for (var label : catalog.labels().values()) {
            var names = label.kind().equals("location") ? places.get(label.id()) : null;
            if (names != null) {
                names.add(label.text());
            }
        }
        return new TitleResolver(catalog.titleRules(), catalog.families().all(), places);
    }
}
