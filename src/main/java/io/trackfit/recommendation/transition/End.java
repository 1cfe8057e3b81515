package io.trackfit.recommendation.transition;

import static java.util.Objects.requireNonNull;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.catalog.track.Track;
import io.trackfit.recommendation.transition.TransitionView.AskedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One end of a move: a role, or a track with its roles pooled.
 *
 * @param role null: the track itself
 * @param asked what it asks for by skill, the most important first
 */
record End(Track track, @Nullable Role role, Map<String, AskedView> asked) {

    private static final String POOLED = "pooled";

    private static final Comparator<Map.Entry<String, AskedView>> MOST_IMPORTANT_FIRST = Comparator.comparingInt(
                    (Map.Entry<String, AskedView> entry) -> -entry.getValue().importance())
            .thenComparing(Map.Entry::getKey);

    /** Empty where the catalogue knows neither a role nor a track by that id. */
    static Optional<End> find(String id, CatalogSnapshot catalog) {
        var role = catalog.roles().find(id);
        if (role.isPresent()) {
            var track = catalog.tracks().find(role.get().track()).orElseThrow();
            return Optional.of(new End(track, role.get(), inOrder(asked(role.get()))));
        }
        return catalog.tracks().find(id).map(track -> new End(track, null, inOrder(pooled(track, catalog))));
    }

    String id() {
        return role == null ? track.id() : role.id();
    }

    /** Fails where it does not ask for the skill. */
    AskedView ask(String skill) {
        return requireNonNull(asked.get(skill));
    }

    private static Map<String, AskedView> asked(Role role) {
        var asked = new HashMap<String, AskedView>();
        for (var skill : role.skills()) {
            asked.put(
                    skill.skill(),
                    new AskedView(
                            skill.importance(),
                            skill.named(),
                            skill.n(),
                            skill.basis(),
                            skill.proficiency(),
                            skill.sources()));
        }
        return asked;
    }

    /** The mean over all roles of the track, half rounded up; what rounds to nothing is not asked. */
    private static Map<String, AskedView> pooled(Track track, CatalogSnapshot catalog) {
        var roles = catalog.roles().all().stream()
                .filter(role -> role.track().equals(track.id()))
                .toList();
        var bySkill = new HashMap<String, List<RoleSkill>>();
        for (var role : roles) {
            for (var skill : role.skills()) {
                bySkill.computeIfAbsent(skill.skill(), any -> new ArrayList<>()).add(skill);
            }
        }
        var asked = new HashMap<String, AskedView>();
        bySkill.forEach((skill, among) -> {
            int sum = 0;
            var sources = new TreeSet<String>();
            for (var one : among) {
                sum += one.importance();
                sources.addAll(one.sources());
            }
            int mean = (2 * sum + roles.size()) / (2 * roles.size());
            if (mean > 0) {
                asked.put(skill, new AskedView(mean, null, null, POOLED, null, List.copyOf(sources)));
            }
        });
        return asked;
    }

    private static Map<String, AskedView> inOrder(Map<String, AskedView> asked) {
        var ordered = new LinkedHashMap<String, AskedView>();
        asked.entrySet().stream()
                .sorted(MOST_IMPORTANT_FIRST)
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }
}
