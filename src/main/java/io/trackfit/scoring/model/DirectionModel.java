package io.trackfit.scoring.model;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the direction, in thousandths of a nat where nothing else is said. A strength is in thousandths.
 *
 * @param base what each sum starts from: one of three equally frequent classes, before any evidence
 * @param skills weight of a skill by its two catalogue weights, for each pair of 0 to 3
 * @param weights weight of single pieces by evidence id ({@code skill:spark}); wins over every rule here
 * @param strength how much a piece counts by how it is known
 * @param workStyle by answer, 1 to 5, for the track a statement speaks for
 * @param mathematics by comfort, 1 to 5
 * @param certifications by level of the credential, for the track it belongs to; of both: nothing for either
 * @param retired strength of a credential that can no longer be obtained
 * @param artefact for the track a portfolio artefact speaks for
 * @param currentRole for the track of the job a person has
 */
public record DirectionModel(
        PerTrack base,
        List<SkillWeight> skills,
        Map<String, PerTrack> weights,
        Strength strength,
        Map<Integer, Pull> workStyle,
        Map<Integer, PerTrack> mathematics,
        Map<String, Pull> certifications,
        int retired,
        Pull artefact,
        Pull currentRole,
        Link link,
        VerdictRules verdict) {

    public DirectionModel {
        skills = List.copyOf(skills);
        weights = Map.copyOf(weights);
        workStyle = Map.copyOf(workStyle);
        mathematics = Map.copyOf(mathematics);
        certifications = Map.copyOf(certifications);
    }

    /** What a skill adds to a track whose own catalogue weight for it is {@code own}, the other track's {@code other}. */
    public record SkillWeight(int own, int other, long points) {}

    /**
     * Strengths of a skill. A bare name counts 1000.
     *
     * @param proficiency by proficiency told
     * @param perYear added for each full year told
     * @param yearsAtMost years beyond these add nothing
     * @param least lower bound of a skill that was told
     * @param most upper bound of a skill that was told
     * @param course known from a course only
     * @param implied not told, but had by who has another skill that was told
     * @param impliedByCourse the same, where that other skill is known from a course only
     */
    public record Strength(
            Map<Proficiency, Integer> proficiency,
            int perYear,
            int yearsAtMost,
            int least,
            int most,
            int course,
            int implied,
            int impliedByCourse) {

        /** Fails where hearing more of a skill would make it count less. */
        public Strength {
            proficiency = Map.copyOf(proficiency);
            if (impliedByCourse > course || course > implied || implied > least || least > most) {
                throw new IllegalArgumentException("The strengths %d, %d, %d, %d, %d do not rise."
                        .formatted(impliedByCourse, course, implied, least, most));
            }
        }

        public int of(Evidence.Skill skill) {
            if (skill.course()) {
                return course;
            }
            int told = skill.proficiency() == null ? 1000 : proficiency.getOrDefault(skill.proficiency(), 1000);
            int years = skill.yearTenths() == null ? 0 : Math.min(skill.yearTenths() / 10, yearsAtMost);
            return Math.clamp(told + (long) years * perYear, least, most);
        }
    }

    /**
     * When which verdict is given.
     *
     * @param telling a piece tells something if it adds at least this to a track, or takes it from both; courses and
     *     implied skills never do
     * @param enough pieces that add to a track, needed to judge between the tracks
     * @param enoughForNeither pieces that tell something, needed to say that neither fits
     * @param neitherAtMost both scores at or under this: far from both
     * @param hybridFrom what must speak for each track, whatever speaks against it
     * @param hybridShare what speaks for the weaker track, in thousandths of the stronger one's
     */
    public record VerdictRules(
            long telling, int enough, int enoughForNeither, long neitherAtMost, long hybridFrom, int hybridShare) {}
}
