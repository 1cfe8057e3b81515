package io.trackfit.recommendation.text;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.recommendation.model.CatalogFacts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What things of the catalogue are called in a language; in English where there is no other name. */
public record Names(CatalogSnapshot catalog, String language) {

    public String skill(String id) {
        return label("skill", id, catalog.skills().find(id).map(it -> it.name()).orElse(id));
    }

    public List<String> skills(Collection<String> ids) {
        return ids.stream().map(this::skill).toList();
    }

    public String track(String id) {
        return label("track", id, catalog.tracks().find(id).map(it -> it.name()).orElse(id));
    }

    public String family(String id) {
        return label(
                "family", id, catalog.families().find(id).map(it -> it.name()).orElse(id));
    }

    public String role(String id) {
        return label("role", id, catalog.roles().find(id).map(it -> it.title()).orElse(id));
    }

    public String industry(String id) {
        return label(
                "industry",
                id,
                catalog.industries().find(id).map(it -> it.name()).orElse(id));
    }

    public String location(String id) {
        return label(
                "location",
                id,
                catalog.locations().find(id).map(it -> it.name()).orElse(id));
    }

    public List<String> locations(Collection<String> ids) {
        return ids.stream().map(this::location).toList();
    }

    /** Credentials keep their official name. */
    public String certification(String id) {
        return catalog.certifications().find(id).map(it -> it.name()).orElse(id);
    }

    public List<String> certifications(Collection<String> ids) {
        return ids.stream().map(this::certification).toList();
    }

    public String artefact(String id) {
        return guidance(CatalogFacts.PORTFOLIO, id, GuidanceEntry::title);
    }

    /** What an artefact is, in a sentence. */
    public String artefactMeans(String id) {
        return guidance(CatalogFacts.PORTFOLIO, id, GuidanceEntry::text);
    }

    public List<String> artefacts(Collection<String> ids) {
        return ids.stream().map(this::artefact).toList();
    }

    /** The words of a work-style statement. */
    public String statement(String id) {
        return guidance(CatalogFacts.WORK_STYLES, id, entry -> entry.text() == null ? entry.title() : entry.text());
    }

    private String guidance(String topic, String id, Function<GuidanceEntry, @Nullable String> words) {
        return catalog.topics().find(topic).stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .map(words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }

    private String label(String kind, String id, String english) {
        return language.equals("en")
                ? english
                : catalog.label(kind, id, language).map(label -> label.text()).orElse(english);
    }
}
