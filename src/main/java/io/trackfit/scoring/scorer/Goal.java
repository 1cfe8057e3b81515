package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.NextStep.Addition;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a readiness is asked for, compiled: a role of the catalogue, or a vacancy that came with a profile. */
final class Goal {

    private static final Comparator<Ask> MOST_IMPORTANT_FIRST =
            Comparator.comparingInt(Ask::importance).reversed().thenComparing(Ask::id);

    /** Its place in a tally. */
    final int slot;

    final String id;
    final int level;
    /** Null: its skills speak for neither track, so nothing that belongs to a track adds to it. */
    final @Nullable Track track;

    final int minTenths;
    final @Nullable Integer maxTenths;
    /** Of the importance of all it asks, times thousandths: what counts as all. */
    final long fullCoverage;
    /** Most important first. */
    final Ask[] asks;
    /** The same in the order of ids. */
    final Ask[] asksById;
    /** Those of the skills it asks that belong to its track; none of a vacancy, which says itself what it needs. */
    final int[] own;
    /** So many of those must have been told to be called ready. */
    final int ownLeast;
    /** Credentials of its track that suit its level, those that attest most of what it asks first. */
    final Credential[] credentials;

    private final @Nullable Ask[] bySkill;

    /**
     * A goal asks for a skill.
     *
     * @param step what a step that adds the skill is called, all that it adds, and why
     */
    record Ask(
            int slot,
            int skill,
            String id,
            int importance,
            Proficiency proficiency,
            String step,
            Addition add,
            Reason learn) {

        Ask(int slot, int skill, String id, int importance, Proficiency proficiency) {
            this(
                    slot,
                    skill,
                    id,
                    importance,
                    proficiency,
                    "add-" + id,
                    Addition.skills(List.of(id)),
                    new Reason.LearnSkill(id, importance));
        }
    }

    /** A credential and the numbers of the skills it attests. */
    record Credential(CertificationFacts facts, int[] skills) {}

    /** From when on it is meant, and until when. */
    record Years(int minTenths, @Nullable Integer maxTenths) {}

    /** @param fullCoverage share in thousandths */
    Goal(
            int slot,
            String id,
            int level,
            @Nullable Track track,
            Years years,
            List<Ask> asks,
            int fullCoverage,
            Tables tables) {
        this.slot = slot;
        this.id = id;
        this.level = level;
        this.track = track;
        minTenths = years.minTenths();
        maxTenths = years.maxTenths();
        this.asks = asks.stream().sorted(MOST_IMPORTANT_FIRST).toArray(Ask[]::new);
        asksById = asks.stream().sorted(Comparator.comparing(Ask::id)).toArray(Ask[]::new);
        bySkill = new @Nullable Ask[tables.skillCount()];
        int importance = 0;
        for (var ask : asks) {
            bySkill[ask.skill()] = ask;
            importance += ask.importance();
        }
        this.fullCoverage = (long) importance * fullCoverage;
        own = track == null || id.equals(Question.Target.ID)
                ? new int[0]
                : asks.stream()
                        .mapToInt(Ask::skill)
                        .filter(skill -> tables.side(skill) == Tables.side(track))
                        .toArray();
        ownLeast = Math.min(tables.model.readiness().ownSkills(), own.length);
        credentials = tables.certifications.values().stream()
                .filter(facts -> track != null && facts.tracks().contains(track))
                .filter(facts -> tables.suits(facts, level))
                .sorted(Comparator.comparingInt((CertificationFacts facts) -> -attested(facts, tables))
                        .thenComparing(CertificationFacts::id))
                .map(facts -> new Credential(facts, attestedSkills(facts, tables)))
                .toArray(Credential[]::new);
    }

    /** Null: it does not ask for the skill. */
    @Nullable
    Ask ask(int skill) {
        return bySkill[skill];
    }

    private static int[] attestedSkills(CertificationFacts facts, Tables tables) {
        return facts.skills().stream()
                .mapToInt(tables::skill)
                .filter(skill -> skill >= 0)
                .toArray();
    }

    private int attested(CertificationFacts facts, Tables tables) {
        int importance = 0;
        for (var id : facts.skills()) {
            int skill = tables.skill(id);
            var ask = skill < 0 ? null : bySkill[skill];
            importance += ask == null ? 0 : ask.importance();
        }
        return importance;
    }
}
