package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;

import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Facts.FamilyFacts;
import io.trackfit.scoring.Facts.RoleFacts;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.Facts.SkillFacts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Reason.Side;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.CredentialLevels;
import io.trackfit.scoring.model.DirectionModel.SkillWeight;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.PerTrack;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model and the catalogue's facts, compiled once: skills and roles are numbers, weights are arrays. */
final class Tables {

    final Model model;
    final List<RoleFacts> roles;
    final Map<String, CertificationFacts> certifications;
    final Map<String, SidedFacts> artefacts;
    final Map<String, SidedFacts> statements;
    final Map<String, FamilyFacts> families;
    private final Map<String, Integer> roleIndex;
    private final Map<String, Integer> skillIndex;
    private final String[] skills;
    private final String[] evidence;
    private final PerTrack[] weights;
    private final Side[] sides;
    private final int[][] implied;
    private final int[] leanings;
    private final Goal[] goals;
    private final Goal.Ask[][] asks;
    private final Map<Track, List<int[]>> ladders;

    Tables(Model model, Facts facts) {
        this.model = model;
        roles = facts.roles();
        ladders = ladders(roles);
        certifications = byId(facts.certifications(), CertificationFacts::id);
        artefacts = byId(facts.artefacts(), SidedFacts::id);
        statements = byId(facts.statements(), SidedFacts::id);
        families = byId(facts.families(), FamilyFacts::id);
        skillIndex = indexOf(facts.skills().stream().map(SkillFacts::id).toList());
        roleIndex = indexOf(roles.stream().map(RoleFacts::id).toList());
        skills = skillIndex.keySet().toArray(String[]::new);
        evidence = Stream.of(skills).map(EvidenceId::skill).toArray(String[]::new);
        weights = facts.skills().stream().map(this::weightOf).toArray(PerTrack[]::new);
        sides = facts.skills().stream().map(Tables::sideOf).toArray(Side[]::new);
        leanings = facts.skills().stream()
                .mapToInt(skill -> skill.aiWeight() - skill.dataWeight())
                .toArray();
        implied = closures(facts.skills());
        goals = IntStream.range(0, roles.size()).mapToObj(this::goalOf).toArray(Goal[]::new);
        asks = IntStream.range(0, skills.length).mapToObj(this::asksFor).toArray(Goal.Ask[][]::new);
    }

    int skillCount() {
        return skills.length;
    }

    /** -1: not one of ours. */
    int skill(String id) {
        return skillIndex.getOrDefault(id, -1);
    }

    /** The skills of a profile in its order; -1: not one of ours. */
    int[] skills(Profile profile) {
        var found = new int[profile.skills().size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = skill(profile.skills().get(i).id());
        }
        return found;
    }

    String skillId(int skill) {
        return skills[skill];
    }

    /** What the skill is called as a piece of evidence. */
    String evidence(int skill) {
        return evidence[skill];
    }

    /** -1: not one of ours. */
    int role(String id) {
        return roleIndex.getOrDefault(id, -1);
    }

    PerTrack weight(int skill) {
        return weights[skill];
    }

    Side side(int skill) {
        return sides[skill];
    }

    /** Skills that who has this one has too, at any remove. */
    int[] implied(int skill) {
        return implied[skill];
    }

    /** What the roles ask of a skill. */
    Goal.Ask[] asks(int skill) {
        return asks[skill];
    }

    Goal goal(int role) {
        return goals[role];
    }

    /** A vacancy as a goal: of the track that its skills lean to, by the weights of the catalogue. */
    Goal goal(Question.Target target) {
        var rules = model.readiness().target();
        int slot = roles.size();
        var proficiency = rules.proficiency().get(target.level());
        var known = target.skills().stream()
                .filter(asked -> skill(asked.id()) >= 0)
                .map(asked -> new Goal.Ask(slot, skill(asked.id()), asked.id(), asked.importance(), proficiency))
                .toList();
        int leaning = known.stream()
                .mapToInt(ask -> ask.importance() * leanings[ask.skill()])
                .sum();
        var track = leaning == 0 ? null : leaning > 0 ? Track.AI_ENGINEERING : Track.DATA_ENGINEERING;
        var years = new Goal.Years(target.minYearTenths(), null);
        return new Goal(slot, Question.Target.ID, target.level(), track, years, known, rules.fullCoverage(), this);
    }

    boolean suits(CertificationFacts credential, int level) {
        return !credential.retired() && CredentialLevels.suits(credential.level(), level);
    }

    /** The families of a track, of each its roles from the lowest level up. Fails on a track without roles. */
    List<int[]> ladders(Track track) {
        return requireNonNull(ladders.get(track));
    }

    /** What a piece weighs by an exception of the model. */
    @Nullable
    PerTrack exception(String evidence) {
        return model.direction().weights().get(evidence);
    }

    static Side side(@Nullable Track track) {
        return switch (track) {
            case AI_ENGINEERING -> Side.AI_ENGINEERING;
            case DATA_ENGINEERING -> Side.DATA_ENGINEERING;
            case null -> Side.BOTH;
        };
    }

    private PerTrack weightOf(SkillFacts skill) {
        var exception = exception(EvidenceId.skill(skill.id()));
        if (exception != null) {
            return exception;
        }
        return new PerTrack(
                curated(skill.aiWeight(), skill.dataWeight()), curated(skill.dataWeight(), skill.aiWeight()));
    }

    private long curated(int own, int other) {
        return model.direction().skills().stream()
                .filter(row -> row.own() == own && row.other() == other)
                .mapToLong(SkillWeight::points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The model has no weight for own %d and other %d.".formatted(own, other)));
    }

    private static Side sideOf(SkillFacts skill) {
        int difference = skill.aiWeight() - skill.dataWeight();
        if (difference > 0) {
            return Side.AI_ENGINEERING;
        }
        if (difference < 0) {
            return Side.DATA_ENGINEERING;
        }
        return skill.aiWeight() == 0 ? Side.NONE : Side.BOTH;
    }

    private int[][] closures(List<SkillFacts> facts) {
        var closures = new int[facts.size()][];
        for (int skill = 0; skill < closures.length; skill++) {
            var reached = new BitSet();
            reach(skill, facts, reached);
            reached.clear(skill);
            closures[skill] = reached.stream().toArray();
        }
        return closures;
    }

    private void reach(int skill, List<SkillFacts> facts, BitSet reached) {
        for (var id : facts.get(skill).implies()) {
            int next = skill(id);
            if (next >= 0 && !reached.get(next)) {
                reached.set(next);
                reach(next, facts, reached);
            }
        }
    }

    private static Map<Track, List<int[]>> ladders(List<RoleFacts> roles) {
        var ladders = new EnumMap<Track, List<int[]>>(Track.class);
        for (var track : Track.values()) {
            ladders.put(
                    track,
                    roles.stream()
                            .filter(role -> role.track() == track)
                            .map(RoleFacts::family)
                            .distinct()
                            .map(family -> ladder(roles, family))
                            .toList());
        }
        return ladders;
    }

    private static int[] ladder(List<RoleFacts> roles, String family) {
        return IntStream.range(0, roles.size())
                .filter(role -> roles.get(role).family().equals(family))
                .boxed()
                .sorted(Comparator.comparingInt(role -> roles.get(role).level()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Goal goalOf(int role) {
        var facts = roles.get(role);
        var known = facts.skills().stream()
                .filter(asked -> skill(asked.id()) >= 0)
                .map(asked ->
                        new Goal.Ask(role, skill(asked.id()), asked.id(), asked.importance(), asked.proficiency()))
                .toList();
        var max = facts.maxYears();
        return new Goal(
                role,
                facts.id(),
                facts.level(),
                facts.track(),
                new Goal.Years(facts.minYears() * 10, max == null ? null : max * 10),
                known,
                model.readiness().fullCoverage().get(facts.level()),
                this);
    }

    private Goal.Ask[] asksFor(int skill) {
        return Stream.of(goals)
                .flatMap(goal -> Stream.ofNullable(goal.ask(skill)))
                .toArray(Goal.Ask[]::new);
    }

    private static Map<String, Integer> indexOf(Collection<String> ids) {
        var index = new LinkedHashMap<String, Integer>();
        for (var id : ids) {
            index.put(id, index.size());
        }
        return index;
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        var found = new LinkedHashMap<String, T>();
        things.forEach(thing -> found.put(id.apply(thing), thing));
        return found;
    }
}
