package io.trackfit.profile;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.shared.body.Faults;
import io.trackfit.shared.body.Pointers;
import io.trackfit.shared.i18n.Languages;
import io.trackfit.shared.problem.Fault;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether what a typed profile names by id exists. Names of skills and credentials are no ids: unknown ones are only reported. */
record ProfileIds(Faults faults, CatalogSnapshot catalog) {

    static final String WORK_STYLES = "work-styles";
    static final String ARTEFACTS = "portfolio-artefacts";

    private static final int MOST_NEAREST = 3;

    void check(ProfileRequest told) {
        if (told.workStyle() != null) {
            var known = entries(WORK_STYLES, entry -> true);
            told.workStyle().keySet().forEach(id -> id("statement", Pointers.member("/workStyle", id), id, known));
        }
        if (told.portfolio() != null) {
            var known = entries(ARTEFACTS, entry -> !entry.items().isEmpty());
            for (int i = 0; i < told.portfolio().size(); i++) {
                id("artefact", Pointers.item("/portfolio", i), told.portfolio().get(i), known);
            }
        }
        if (told.target() != null) {
            id("location", "/target/location", told.target().location(), ids(catalog.locations()));
        }
        var wishes = told.preferences();
        if (wishes != null) {
            id("location", "/preferences/location", wishes.location(), ids(catalog.locations()));
            id("industry", "/preferences/industry", wishes.industry(), ids(catalog.industries()));
            id("currency", "/preferences/currency", wishes.currency(), ids(catalog.currencies()));
            id("language", "/preferences/lang", wishes.lang(), Languages.ALL);
        }
    }

    private List<String> entries(String topic, Predicate<GuidanceEntry> counts) {
        return catalog.topics().find(topic).stream()
                .flatMap(it -> it.entries().stream())
                .filter(counts)
                .map(GuidanceEntry::id)
                .toList();
    }

    private static Collection<String> ids(Indexed<?> things) {
        return things.ids();
    }

    private void id(String kind, String pointer, @Nullable String id, Collection<String> known) {
        if (id != null && !known.contains(id)) {
            faults.add(Fault.at(
                    pointer, "unknown-" + kind, "There is no %s with this id.".formatted(kind), nearest(id, known)));
        }
    }

    private static List<String> nearest(String id, Collection<String> known) {
        return NearestNames.of(known.stream().map(it -> new Name(it, it)).toList()).nearest(id, MOST_NEAREST).stream()
                .map(Near::id)
                .toList();
    }
}
