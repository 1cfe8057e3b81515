package io.trackfit.recommendation.transition;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.recommendation.around.CertificationOfferView;
import io.trackfit.recommendation.around.Offers;
import io.trackfit.recommendation.text.Names;
import io.trackfit.recommendation.transition.TransitionView.EndView;
import io.trackfit.recommendation.transition.TransitionView.MissingSkillView;
import io.trackfit.recommendation.transition.TransitionView.SaidView;
import io.trackfit.recommendation.transition.TransitionView.SharedSkillView;
import io.trackfit.recommendation.transition.TransitionView.SurplusSkillView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Holds two ends of a move against each other, in one language. */
record Transitions(CatalogSnapshot catalog, SalaryBands bands, Names names) {

    private static final String TOPIC = "transitions";
    private static final String PROGRESSION = "progression";

    TransitionView between(End from, End to) {
        var implied = implied(from);
        var shared = new ArrayList<SharedSkillView>();
        var missing = new LinkedHashMap<String, Integer>();
        int covered = 0;
        int all = 0;
        for (var asked : to.asked().entrySet()) {
            var skill = asked.getKey();
            int importance = asked.getValue().importance();
            all += importance;
            var before = from.asked().get(skill);
            var by = before == null ? implied.get(skill) : null;
            if (before == null && by == null) {
                missing.put(skill, importance);
                continue;
            }
            covered += importance;
            shared.add(new SharedSkillView(
                    skill, names.skill(skill), before, asked.getValue(), by == null ? List.of() : List.copyOf(by)));
        }
        return new TransitionView(
                end(from),
                end(to),
                BigDecimal.valueOf(covered).divide(BigDecimal.valueOf(Math.max(1, all)), 3, RoundingMode.HALF_EVEN),
                shared,
                missing.keySet().stream()
                        .map(skill -> new MissingSkillView(skill, names.skill(skill), to.ask(skill)))
                        .toList(),
                from.asked().entrySet().stream()
                        .filter(asked -> !to.asked().containsKey(asked.getKey()))
                        .map(asked ->
                                new SurplusSkillView(asked.getKey(), names.skill(asked.getKey()), asked.getValue()))
                        .toList(),
                certifications(to, missing),
                said(from, to));
    }

    /** What the skills of the start bring at any remove, and which of them do. */
    private Map<String, TreeSet<String>> implied(End from) {
        var implied = new HashMap<String, TreeSet<String>>();
        for (var skill : from.asked().keySet()) {
            var open = new ArrayList<>(List.of(skill));
            var seen = new TreeSet<String>();
            while (!open.isEmpty()) {
                for (var next :
                        catalog.skills().find(open.removeLast()).orElseThrow().implies()) {
                    if (seen.add(next)) {
                        open.add(next);
                        implied.computeIfAbsent(next, any -> new TreeSet<>()).add(skill);
                    }
                }
            }
        }
        return implied;
    }

    private EndView end(End end) {
        var track = end.track();
        var role = end.role();
        return role == null
                ? new EndView(
                        "track",
                        track.id(),
                        names.track(track.id()),
                        track.id(),
                        null,
                        null,
                        "/v1/tracks/" + track.id(),
                        bands.forTrack(track.id()))
                : new EndView(
                        "role",
                        role.id(),
                        names.role(role.id()),
                        track.id(),
                        role.level(),
                        role.experience(),
                        "/v1/roles/" + role.id(),
                        bands.forRole(role));
    }

    private List<CertificationOfferView> certifications(End to, Map<String, Integer> missing) {
        var role = to.role();
        return Offers.of(catalog, catalog.reviewed())
                .attesting(missing, to.track().id(), role == null ? null : role.level());
    }

    /** Of a change of track what is said of that direction or of both; within a track how one moves on. */
    private List<SaidView> said(End from, End to) {
        var track = to.track();
        if (from.track().id().equals(track.id())) {
            return track.statements().stream()
                    .filter(statement -> statement.aspect().equals(PROGRESSION))
                    .map(statement -> new SaidView(
                            "/v1/tracks/" + track.id(),
                            null,
                            names.track(track.id()),
                            statement.text(),
                            statement.skills(),
                            statement.note(),
                            statement.sources()))
                    .toList();
        }
        return catalog.topics().find(TOPIC).stream()
                .flatMap(topic -> topic.entries().stream())
                .filter(entry -> entry.track() == null || entry.track().equals(track.id()))
                .map(Transitions::said)
                .toList();
    }

    private static SaidView said(GuidanceEntry entry) {
        var skills = new TreeSet<String>();
        entry.items().forEach(item -> skills.addAll(item.skills()));
        return new SaidView(
                "/v1/guidance/" + TOPIC,
                entry.id(),
                entry.title(),
                entry.text(),
                List.copyOf(skills),
                entry.note(),
                entry.sources());
    }
}
