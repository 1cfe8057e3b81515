package io.trackfit.catalog.http;

import io.trackfit.catalog.CatalogSnapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What points at a skill, found once for a whole list. */
final class Links {

    private final Map<String, List<String>> impliedBy = new HashMap<>();
    private final Map<String, List<SkillView.AskingRoleView>> asking = new HashMap<>();

    Links(CatalogSnapshot snapshot) {
        for (var skill : snapshot.skills().all()) {
            for (var implied : skill.implies()) {
                impliedBy.computeIfAbsent(implied, id -> new ArrayList<>()).add(skill.id());
            }
        }
        for (var role : snapshot.roles().all()) {
            for (var asked : role.skills()) {
                asking.computeIfAbsent(asked.skill(), id -> new ArrayList<>())
                        .add(SkillView.AskingRoleView.of(role.id(), asked));
            }
        }
        asking.values()
                .forEach(roles -> roles.sort(Comparator.comparingInt(SkillView.AskingRoleView::importance)
                        .reversed()
                        .thenComparing(SkillView.AskingRoleView::role)));
    }

    List<String> impliedBy(String skill) {
        return List.copyOf(impliedBy.getOrDefault(skill, List.of()));
    }

    List<SkillView.AskingRoleView> rolesAsking(String skill) {
        return List.copyOf(asking.getOrDefault(skill, List.of()));
    }
}
