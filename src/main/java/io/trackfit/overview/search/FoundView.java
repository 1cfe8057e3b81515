package io.trackfit.overview.search;

import io.trackfit.catalog.http.Names;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.i18n.Languages;

/**
 * Something a search found.
 *
 * @param nameLang language of the name: the one asked for, or {@code en}
 * @param matched the name that answered, as it is written; it may be an alias or a name in another language
 * @param why how {@code matched} answers: best first in the list
 * @param path where it is served
 */
record FoundView(
        FoundKind kind, String id, String name, String nameLang, String matched, MatchReason why, String path) {

    static FoundView of(Hit hit, Names names) {
        var thing = hit.thing();
        var name =
                switch (thing.kind()) {
                    case ROLE, TRACK, SKILL, LOCATION, INDUSTRY, CURRENCY ->
                        names.of(Wire.name(thing.kind()), thing.id(), thing.name());
                    case GUIDANCE -> names.of("topic", thing.id(), thing.name());
                    case CERTIFICATION, GUIDANCE_ENTRY, SOURCE -> new Names.Name(thing.name(), Languages.ENGLISH, true);
                };
        return new FoundView(
                thing.kind(), thing.id(), name.text(), name.lang(), hit.matched(), hit.why(), thing.path());
    }
}
