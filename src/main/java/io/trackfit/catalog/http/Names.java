package io.trackfit.catalog.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.i18n.Languages;

/** What things are called in one language, English where we have no other name. */
public record Names(CatalogSnapshot snapshot, String language) {

    /**
     * A name and how far it is to be trusted.
     *
     * @param lang language of the text: the one asked for, or English
     * @param reviewed false: a translation no native speaker has read
     */
    public record Name(String text, String lang, boolean reviewed) {}

    public Name of(String kind, String id, String english) {
        if (language.equals(Languages.ENGLISH)) {
            return new Name(english, Languages.ENGLISH, true);
        }
        return snapshot.label(kind, id, language)
                .map(label -> new Name(label.text(), label.lang(), label.reviewed()))
                .orElseGet(() -> new Name(english, Languages.ENGLISH, true));
    }

    public String skill(String id) {
        var english = snapshot.skills().find(id).map(skill -> skill.name()).orElse(id);
        return of("skill", id, english).text();
    }

    public String location(String id) {
        var english = snapshot.locations().find(id).map(place -> place.name()).orElse(id);
        return of("location", id, english).text();
    }
}
