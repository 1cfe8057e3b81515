package io.trackfit.recommendation.text;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.recommendation.model.CatalogFacts;
import java.util.Collection;
import java.util.List;

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
        return guidance(CatalogFacts.PORTFOLIO, id);
    }

    public List<String> artefacts(Collection<String> ids) {
        return ids.stream().map(this::artefact).toList();
    }

    /** The words of a work-style statement. */
    public String statement(String id) {
        return catalog.topics().find(CatalogFacts.WORK_STYLES).stream()
                .flatMap(topic -> topic.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.text() == null ? entry.title() : entry.text())
                .findFirst()
                .orElse(id);
    }

    private String guidance(String topic, String id) {
        return catalog.topics().find(topic).stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.title())
                .findFirst()
                .orElse(id);
    }

    private String label(String kind, String id, String english) {
        return language.equals("en")
                ? english
                : catalog.label(kind, id, language).map(label -> label.text()).orElse(english);
    }
}
