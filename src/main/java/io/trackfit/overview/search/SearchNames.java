package io.trackfit.overview.search;

import static java.util.stream.Collectors.groupingBy;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.guidance.Topic;
import io.trackfit.catalog.label.Label;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.catalog.skill.Skill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every name of everything in a catalogue, in every language we have. */
final class SearchNames {

    private static final int TRACK = 95;
    private static final int ROLE = 90;
    private static final int LOCATION = 50;
    private static final int INDUSTRY = 45;
    private static final int TOPIC = 35;
    private static final int CURRENCY = 30;
    private static final int ENTRY = 20;
    private static final int SOURCE = 10;

    /** Nobody asks for one of these, but any skill is more than a source. */
    private static final int LEAST_SKILL = 15;

    /** Of hundreds of job titles some begins with anything, and must not come before the thing itself. */
    private static final int JOB_TITLE = 12;

    /** "Microsoft Certified: Azure Data Engineer Associate" is called by what follows. */
    private static final String PROGRAMME = "Certified: ";

    private static final String DOUBTFUL = "low";

    private final CatalogSnapshot catalog;
    private final Map<String, List<Label>> labels;
    private final List<SearchName> names = new ArrayList<>();
    private final Set<String> compactNames = new HashSet<>();

    private SearchNames(CatalogSnapshot catalog) {
        this.catalog = catalog;
        this.labels = catalog.labels().values().stream().collect(groupingBy(label -> label.kind() + '/' + label.id()));
    }

    static List<SearchName> of(CatalogSnapshot catalog) {
        var all = new SearchNames(catalog);
        all.tracksAndRoles();
        all.skills();
        all.certifications();
        all.places();
        all.guidance();
        catalog.sources().all().forEach(source -> all.thing(
                        FoundKind.SOURCE, source.id(), source.title(), "/v1/sources/", SOURCE)
                .alias(source.publisher()));
        return List.copyOf(all.names);
    }

    private void tracksAndRoles() {
        catalog.tracks().all().forEach(track -> thing(FoundKind.TRACK, track.id(), track.name(), "/v1/tracks/", TRACK)
                .labels("track"));
        catalog.roles().all().forEach(this::role);
    }

    private void role(Role role) {
        var names = thing(FoundKind.ROLE, role.id(), role.title(), "/v1/roles/", ROLE)
                .labels("role");
        catalog.families().find(role.family()).ifPresent(family -> names.familyName(family.name()));
        labels.getOrDefault("family/" + role.family(), List.of()).forEach(label -> names.familyName(label.text()));
        catalog.titleRules().stream()
                .filter(rule -> role.family().equals(rule.family()) && !DOUBTFUL.equals(rule.confidence()))
                .forEach(rule -> rule.patterns().forEach(names::jobTitle));
    }

    private void skills() {
        var importance = new HashMap<String, Integer>();
        for (Role role : catalog.roles().all()) {
            for (RoleSkill skill : role.skills()) {
                importance.merge(skill.skill(), skill.importance(), Math::max);
            }
        }
        for (Skill skill : catalog.skills().all()) {
            thing(FoundKind.SKILL, skill.id(), skill.name(), "/v1/skills/", prominence(skill, importance))
                    .labels("skill")
                    .aliases(skill.aliases().stream().map(Skill.Alias::text).toList());
        }
    }

    /** How much the roles ask for it, at most; for what none asks for, how much it speaks for a track. */
    private static int prominence(Skill skill, Map<String, Integer> importance) {
        int weight = Math.max(skill.aiWeight(), skill.dataWeight());
        return Math.max(importance.getOrDefault(skill.id(), 0), LEAST_SKILL + 5 * weight);
    }

    private void certifications() {
        for (Certification certification : catalog.certifications().all()) {
            var names = thing(
                            FoundKind.CERTIFICATION,
                            certification.id(),
                            certification.name(),
                            "/v1/certifications/",
                            prominence(certification))
                    .aliases(certification.exams().stream()
                            .map(Certification.Exam::code)
                            .toList())
                    .alias(certification.issuer() + ' ' + certification.name());
            int programme = certification.name().indexOf(PROGRAMME);
            if (programme > 0) {
                names.alias(certification.name().substring(programme + PROGRAMME.length()));
            }
            catalog.certificationNames().stream()
                    .filter(name -> name.certifications().contains(certification.id()))
                    .forEach(name -> names.alias(name.name()));
        }
    }

    private static int prominence(Certification certification) {
        return switch (certification.status()) {
            case ACTIVE -> 60;
            case BETA -> 55;
            case RETIRING -> 50;
            case RETIRED -> 40;
        };
    }

    private void places() {
        catalog.locations().all().forEach(place -> thing(
                        FoundKind.LOCATION, place.id(), place.name(), "/v1/locations/", LOCATION)
                .labels("location")
                .aliases(place.aliases()));
        catalog.industries().all().forEach(industry -> thing(
                        FoundKind.INDUSTRY, industry.id(), industry.name(), "/v1/industries/", INDUSTRY)
                .labels("industry"));
        catalog.currencies().all().forEach(currency -> thing(
                        FoundKind.CURRENCY, currency.code(), currency.name(), "/v1/currencies/", CURRENCY)
                .labels("currency"));
    }

    private void guidance() {
        for (Topic topic : catalog.topics().all()) {
            thing(FoundKind.GUIDANCE, topic.id(), topic.title(), "/v1/guidance/", TOPIC)
                    .labels("topic");
            var inTopic = "/v1/guidance/" + topic.id() + '#';
            topic.entries().forEach(entry -> thing(FoundKind.GUIDANCE_ENTRY, entry.id(), entry.title(), inTopic, ENTRY)
                    .alias(topic.title() + ' ' + entry.title()));
        }
    }

    private Names thing(FoundKind kind, String id, String name, String path, int prominence) {
        compactNames.clear();
        return new Names(new Searchable(kind, id, name, path + id), prominence)
                .name(name)
                .name(id);
    }

    /** Collects the names of one thing; a name that folds to an earlier one adds nothing. */
    private final class Names {

        private final Searchable thing;

        private final int prominence;

        Names(Searchable thing, int prominence) {
            this.thing = thing;
            this.prominence = prominence;
        }

        Names name(String text) {
            return add(text, true, prominence);
        }

        /** What a thing is also called makes it less likely to be meant than what it is called. */
        Names alias(String text) {
            return add(text, false, prominence / 2);
        }

        Names familyName(String text) {
            return add(text, false, prominence);
        }

        void jobTitle(String text) {
            add(text, false, JOB_TITLE);
        }

        Names aliases(List<String> texts) {
            texts.forEach(this::alias);
            return this;
        }

        Names labels(String kind) {
            labels.getOrDefault(kind + '/' + thing.id(), List.of()).forEach(label -> name(label.text()));
            return this;
        }

        private Names add(String text, boolean proper, int prominence) {
            var name = SearchName.of(thing, prominence, text, proper);
            if (!name.compact().isEmpty() && compactNames.add(name.compact())) {
                names.add(name);
                if (name.compact().startsWith(".")) {
                    alias(text.replaceFirst("\\.", ""));
                }
            }
            return this;
        }
    }
}
