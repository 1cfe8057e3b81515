package io.trackfit.training.learning;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.model.DirectionModel;
import io.trackfit.scoring.model.DirectionModel.VerdictRules;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.scoring.scorer.Scorer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What evidence there can be, numbered, and which of it a profile has. The strengths are those of the service itself: a
 * probe model in which every piece weighs 1000 is asked what each adds.
 */
public final class Design {

    private static final Question NO_ROLES = new Question(List.of(), Set.of(), false);
    private static final PerTrack ONE = new PerTrack(1000, 1000);
    private static final int NEVER = -1_000_000_000;

    private final List<String> evidence;
    private final Map<String, Integer> number = new HashMap<>();
    private final Scorer probe;

    /**
     * The evidence of one profile.
     *
     * @param evidence numbers of pieces
     * @param strength of each, 1 for a bare name
     * @param key equal for equal evidence
     */
    public record Row(int[] evidence, double[] strength, String key) {}

    public Design(Model model, Facts facts) {
        var ids = new ArrayList<String>();
        facts.skills().forEach(skill -> ids.add(EvidenceId.skill(skill.id())));
        facts.statements().forEach(statement -> ids.add(EvidenceId.workStyle(statement.id())));
        evidence = List.copyOf(ids);
        var weights = new HashMap<String, PerTrack>();
        for (int i = 0; i < evidence.size(); i++) {
            number.put(evidence.get(i), i);
            weights.put(evidence.get(i), ONE);
        }
        probe = new Scorer(new Model("probe", always(model.direction(), weights), model.readiness()), facts);
    }

    public List<String> evidence() {
        return evidence;
    }

    public int size() {
        return evidence.size();
    }

    /** -1: no evidence the model can learn. */
    public int number(String id) {
        return number.getOrDefault(id, -1);
    }

    public Row row(Profile profile) {
        var parts = probe.score(profile, NO_ROLES).directions().getFirst().contributions().stream()
                .sorted(Comparator.comparingInt((Contribution part) -> number(part.id())))
                .toList();
        var own = new int[parts.size()];
        var strength = new double[parts.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = number(parts.get(i).id());
            strength[i] = parts.get(i).points() / 1000.0;
        }
        return new Row(own, strength, Arrays.toString(own) + Arrays.toString(strength));
    }

    /** The same rules, with weights of their own and a score for everybody. */
    public static DirectionModel always(DirectionModel rules, Map<String, PerTrack> weights) {
        var verdict = rules.verdict();
        return new DirectionModel(
                rules.base(),
                rules.skills(),
                weights,
                rules.strength(),
                rules.workStyle(),
                rules.mathematics(),
                rules.certifications(),
                rules.retired(),
                rules.artefact(),
                rules.currentRole(),
                rules.link(),
                new VerdictRules(
                        verdict.telling(),
                        NEVER,
                        verdict.enoughForNeither(),
                        VerdictRules.Neither.SCORES_AT_MOST,
                        NEVER,
                        verdict.hybridFrom(),
                        verdict.hybridShare(),
                        verdict.hybridPieces(),
                        verdict.hybridLeast(),
                        NEVER,
                        verdict.hybridFromWithinMargin()));
    }
}
