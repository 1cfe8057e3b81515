package io.trackfit.profile;

import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.title.TitleReading;
import io.trackfit.extraction.Extraction;
import io.trackfit.extraction.Mention;
import io.trackfit.profile.Ignored.Reason;
import io.trackfit.profile.Recognised.Kind;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One input while it is read: what was recognised so far, and what became of the rest. */
final class Reading {

    /** A skill is named in so many places at most; more would say nothing new. */
    private static final int MOST_PLACES = 5;

    /** So many unknown names are looked up in the neighbourhood of known ones; the rest are only reported. */
    private static final int MOST_LOOKUPS = 200;

    /** No list of the answer is longer: nobody reads on, and an answer must not outgrow its input. */
    private static final int MOST_REPORTED = 1000;

    private static final int LONGEST_TITLE = 200;

    private final Dictionaries dictionaries;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Recognised> recognised = new ArrayList<>();
    private final List<Unrecognised> unrecognised = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int lookups;

    /**
     * What is told of a skill beside its name.
     *
     * @param course known from a course or a subject of study only
     */
    record Told(@Nullable Proficiency proficiency, @Nullable Integer yearTenths, boolean course) {

        static final Told NOTHING = new Told(null, null, false);
        static final Told COURSE = new Told(null, null, true);
    }

    Reading(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    ReadProfile finished() {
        return new ReadProfile(
                Profile.of(evidence), List.copyOf(recognised), List.copyOf(unrecognised), List.copyOf(ignored), null);
    }

    boolean hasCurrentRole() {
        return evidence.stream().anyMatch(Evidence.CurrentRole.class::isInstance);
    }

    /** An entry of a list of skills. */
    void skill(String pointer, String entry, Told told) {
        if (entry.isBlank()) {
            return;
        }
        var extraction = dictionaries.skills().names().read(entry);
        mentions(pointer, entry, extraction, told);
        if (extraction.mentions().isEmpty() && extraction.denied().isEmpty()) {
            unknown(Kind.SKILL, entry, pointer, nearestSkills(entry), null);
        }
    }

    /** A skill a vacancy asks for that is none of ours. */
    void unknownTarget(String pointer, String entry) {
        unknown(Kind.TARGET_SKILL, entry, pointer, nearestSkills(entry), null);
    }

    private List<String> nearestSkills(String entry) {
        return ++lookups <= MOST_LOOKUPS ? dictionaries.skills().names().nearest(entry) : List.of();
    }

    /** Running text. */
    void text(String pointer, String text, Told told) {
        mentions(pointer, text, dictionaries.skills().extractor().extract(text), told);
    }

    private void mentions(String pointer, String value, Extraction extraction, Told told) {
        Set<String> here = new HashSet<>();
        for (var mention : extraction.mentions()) {
            boolean first = here.add(mention.skill());
            if (first && places.merge(mention.skill(), 1, Integer::sum) <= MOST_PLACES) {
                var said = said(pointer, value, mention);
                evidence.add(new Evidence.Skill(
                        mention.skill(), told.proficiency(), told.yearTenths(), told.course(), List.of(said)));
                recognised(Kind.SKILL, mention.skill(), said, told.course());
            }
        }
        Set<String> denied = new HashSet<>();
        for (var mention : extraction.denied()) {
            if (denied.add(mention.skill())) {
                ignore(pointer, Reason.DENIED, mention.text());
            }
        }
    }

    private static Said said(String pointer, String value, Mention mention) {
        return mention.text().length() == value.length()
                ? Said.whole(pointer, value)
                : new Said(pointer, mention.text(), mention.start(), mention.end());
    }

    /** @param input the value as it was told */
    void experience(String pointer, String input, int yearTenths) {
        var said = Said.whole(pointer, input);
        evidence.add(new Evidence.Experience(yearTenths, List.of(said)));
        recognised(Kind.EXPERIENCE, null, said, false);
    }

    void mathematics(String pointer, int comfort) {
        var said = Said.whole(pointer, Integer.toString(comfort));
        evidence.add(new Evidence.Mathematics(comfort, List.of(said)));
        recognised(Kind.MATHEMATICS, null, said, false);
    }

    void workStyle(String pointer, String statement, int answer) {
        var said = Said.whole(pointer, Integer.toString(answer));
        evidence.add(new Evidence.WorkStyle(statement, answer, List.of(said)));
        recognised(Kind.WORK_STYLE, statement, said, false);
    }

    void artefact(String pointer, String id) {
        var said = Said.whole(pointer, id);
        evidence.add(new Evidence.Artefact(id, List.of(said)));
        recognised(Kind.ARTEFACT, id, said, false);
    }

    void certification(String pointer, String written, @Nullable String issuer) {
        if (written.isBlank()) {
            return;
        }
        var found = dictionaries.credentials().find(written, issuer);
        if (found.id() == null) {
            unknown(Kind.CERTIFICATION, written, pointer, found.nearest(), found.note());
            return;
        }
        var said = Said.whole(pointer, written);
        evidence.add(new Evidence.Certification(found.id(), List.of(said)));
        recognised(Kind.CERTIFICATION, found.id(), said, false);
    }

    /** The id of a role or family, or a title as job boards write them. */
    void currentRole(String pointer, String written) {
        if (written.isBlank()) {
            return;
        }
        var catalog = dictionaries.catalog();
        var role = catalog.roles().find(written);
        if (role.isPresent()) {
            currentRole(pointer, written, role.get().family(), role.get().id());
        } else if (catalog.families().find(written).isPresent()) {
            currentRole(pointer, written, written, null);
        } else {
            title(pointer, written);
        }
    }

    private void title(String pointer, String written) {
        var cut = written.length() <= LONGEST_TITLE ? written : written.substring(0, LONGEST_TITLE);
        switch (dictionaries.titles().resolve(cut)) {
            case TitleReading.Ours ours ->
                currentRole(
                        pointer,
                        written,
                        ours.family().id(),
                        dictionaries.catalog().roles().all().stream()
                                .filter(role ->
                                        role.family().equals(ours.family().id()) && role.level() == ours.level())
                                .findFirst()
                                .map(Role::id)
                                .orElse(null));
            case TitleReading.NotOurs other -> unknown(Kind.CURRENT_ROLE, written, pointer, List.of(), other.note());
            case TitleReading.Unknown nothing -> unknown(Kind.CURRENT_ROLE, written, pointer, List.of(), null);
        }
    }

    private void currentRole(String pointer, String written, String family, @Nullable String role) {
        var said = Said.whole(pointer, written);
        evidence.add(new Evidence.CurrentRole(family, role, List.of(said)));
        recognised(Kind.CURRENT_ROLE, role == null ? family : role, said, false);
    }

    void ignore(String pointer, Reason reason, @Nullable String denied) {
        if (ignored.size() < MOST_REPORTED) {
            ignored.add(new Ignored(pointer, reason, denied));
        }
    }

    private void recognised(Kind kind, @Nullable String id, Said said, boolean weak) {
        if (recognised.size() < MOST_REPORTED) {
            recognised.add(new Recognised(kind, id, said.words(), said.pointer(), said.start(), said.end(), weak));
        }
    }

    private void unknown(Kind kind, String input, String pointer, List<String> nearest, @Nullable String note) {
        if (unrecognised.size() < MOST_REPORTED) {
            unrecognised.add(new Unrecognised(kind, input, pointer, nearest, note));
        }
    }
}
