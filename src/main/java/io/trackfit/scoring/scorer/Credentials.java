package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The credentials a person can be advised to earn: obtainable, not held, with what they require held. First what took the
 * place of one that was held and can no longer be obtained, whatever its level; then those that suit the level,
 * those first that attest most of what the person has already: who works with one vendor is not sent to another.
 */
final class Credentials {

    /** Shown for a goal: skills matter more. */
    private static final int MOST = 2;

    private final Tables tables;
    private final Tally had;
    private final Set<String> obtainable;
    private final Set<String> held = new HashSet<>();
    /** The ids of successors, and of the retired ones they stand for. */
    private final Map<String, List<String>> replaced = new HashMap<>();

    /** @param replaces ids of held credentials it is a successor of */
    record Offer(CertificationFacts facts, List<String> replaces) {}

    Credentials(Tables tables, Profile profile, Tally had, Set<String> obtainable) {
        this.tables = tables;
        this.had = had;
        this.obtainable = obtainable;
        for (var told : profile.certifications()) {
            held.add(told.id());
            var facts = tables.certifications.get(told.id());
            if (facts != null && facts.retired()) {
                for (var successor : facts.successors()) {
                    replaced.computeIfAbsent(successor, any -> new ArrayList<>())
                            .add(told.id());
                }
            }
        }
    }

    List<Offer> towards(Goal goal) {
        var offers = new ArrayList<Offer>();
        if (goal.track == null) {
            return offers;
        }
        for (var told : replaced.keySet().stream().sorted().toList()) {
            var facts = tables.certifications.get(told);
            if (facts != null && facts.tracks().contains(goal.track) && isOpen(facts)) {
                offers.add(new Offer(facts, List.copyOf(replaced.getOrDefault(told, List.of()))));
            }
        }
        for (int at : nearestFirst(goal.credentials)) {
            if (offers.size() >= MOST) {
                break;
            }
            var facts = goal.credentials[at].facts();
            if (!replaced.containsKey(facts.id()) && isOpen(facts)) {
                offers.add(new Offer(facts, List.of()));
            }
        }
        return offers;
    }

    /** Equals stay as they are: what attests most of what the goal asks comes first. */
    private int[] nearestFirst(Goal.Credential[] credentials) {
        int size = credentials.length;
        var order = new int[size];
        for (int at = 0; at < size; at++) {
            order[at] = at - had(credentials[at]) * size;
        }
        Arrays.sort(order);
        for (int at = 0; at < size; at++) {
            order[at] = Math.floorMod(order[at], size);
        }
        return order;
    }

    /** How many of the skills it attests are had, told or implied. */
    private int had(Goal.Credential credential) {
        int known = 0;
        for (int skill : credential.skills()) {
            known += had.known(skill).compareTo(Known.IMPLIED) >= 0 ? 1 : 0;
        }
        return known;
    }

    private boolean isOpen(CertificationFacts facts) {
        return !facts.retired()
                && obtainable.contains(facts.id())
                && !held.contains(facts.id())
                && (facts.requires().isEmpty() || facts.requires().stream().anyMatch(held::contains));
    }
}
