package io.trackfit.catalog;

import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationName;
import io.trackfit.catalog.guidance.Topic;
import io.trackfit.catalog.label.Label;
import io.trackfit.catalog.place.Country;
import io.trackfit.catalog.place.Currency;
import io.trackfit.catalog.place.Industry;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.skill.Skill;
import io.trackfit.catalog.source.Source;
import io.trackfit.catalog.title.TitleRule;
import io.trackfit.catalog.track.Family;
import io.trackfit.catalog.track.Track;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole catalogue at one version, immutable. Lists keep the order of the reviewed files; maps find by id.
 *
 * @param version date of the review and hash of the files ({@code 2026.11.22-9f3c}): equal wherever the content is
 */
public record CatalogSnapshot(
        String version,
        Indexed<Source> sources,
        Indexed<Track> tracks,
        Indexed<Family> families,
        Indexed<Role> roles,
        Indexed<Skill> skills,
        Indexed<Certification> certifications,
        List<CertificationName> certificationNames,
        Indexed<Location> locations,
        Indexed<Country> countries,
        Indexed<Currency> currencies,
        Indexed<Industry> industries,
        Indexed<Topic> topics,
        List<TitleRule> titleRules,
        Map<String, Label> labels) {

    /** Labels by their keys, in their order. */
    static Map<String, Label> byKey(List<Label> labels) {
        var byKey = new LinkedHashMap<String, Label>();
        for (var label : labels) {
            byKey.put(labelKey(label.kind(), label.id(), label.lang()), label);
        }
        return Collections.unmodifiableMap(byKey);
    }

    /** Key of {@link #labels}. */
    public static String labelKey(String kind, String id, String lang) {
        return lang + '/' + kind + '/' + id;
    }

    /** The day of the last review: what came later we do not know. */
    public LocalDate reviewed() {
        return LocalDate.parse(version.substring(0, 10).replace('.', '-'));
    }

    /** The name of something in a language, where we have it. */
    public Optional<Label> label(String kind, String id, String lang) {
        return Optional.ofNullable(labels.get(labelKey(kind, id, lang)));
    }
}
