package io.trackfit.training.learning;

import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Facts.SkillFacts;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.DirectionModel;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/**
 * What is held before any case is seen: the curated weights, and which weights may not fall under zero. Those are the
 * weights of the skills curated as core (3) for a track, and of all that such a skill implies: so adding a core skill never
 * lowers its track's score.
 *
 * @param weights curated, in nats; zero for work statements
 * @param neverAgainst for each track and piece: not under zero
 */
public record Prior(Weights weights, boolean[][] neverAgainst) {

    private static final int CORE = 3;

    public static Prior of(DirectionModel curated, Facts facts, Design design) {
        var weights = Weights.zero(design.size());
        var never = new boolean[Track.values().length][design.size()];
        Map<String, SkillFacts> byId = new HashMap<>();
        facts.skills().forEach(skill -> byId.put(skill.id(), skill));
        for (var skill : facts.skills()) {
            int number = design.number(EvidenceId.skill(skill.id()));
            weights.aiEngineering()[number] = points(curated, skill.aiWeight(), skill.dataWeight()) / 1000.0;
            weights.dataEngineering()[number] = points(curated, skill.dataWeight(), skill.aiWeight()) / 1000.0;
            if (skill.aiWeight() >= CORE) {
                mark(skill, byId, design, never[Track.AI_ENGINEERING.ordinal()]);
            }
            if (skill.dataWeight() >= CORE) {
                mark(skill, byId, design, never[Track.DATA_ENGINEERING.ordinal()]);
            }
        }
        return new Prior(weights, never);
    }

    private static long points(DirectionModel curated, int own, int other) {
        return curated.skills().stream()
                .filter(row -> row.own() == own && row.other() == other)
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static void mark(SkillFacts core, Map<String, SkillFacts> byId, Design design, boolean[] never) {
        var open = new ArrayDeque<SkillFacts>();
        var seen = new java.util.HashSet<String>();
        open.add(core);
        while (!open.isEmpty()) {
            var skill = open.remove();
            if (seen.add(skill.id())) {
                never[design.number(EvidenceId.skill(skill.id()))] = true;
                skill.implies().stream()
                        .map(byId::get)
                        .filter(next -> next != null)
                        .forEach(open::add);
            }
        }
    }
}
