package io.trackfit.scoring.model;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of the direction, in thousandths of a nat where nothing else is said. A strength is in thousandths.
 *
 * @param base what each sum starts from: one of three equally frequent classes, before any evidence
 * @param skills weight of a skill by its two catalogue weights, for each pair of 0 to 3
 * @param weights weight of single pieces by evidence id ({@code skill:spark}), of a work-style statement that of
 *     the answer 5; wins over every rule here
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
        weights = inOrder(weights);
        workStyle = inOrder(workStyle);
        mathematics = inOrder(mathematics);
        certifications = inOrder(certifications);
    }

    /** These rules with other weights of single pieces and another link. */
    public DirectionModel learned(Map<String, PerTrack> byEvidence, Link calibrated) {
        return new DirectionModel(
                base,
                skills,
                byEvidence,
                strength,
                workStyle,
                mathematics,
                certifications,
                retired,
                artefact,
                currentRole,
                calibrated,
                verdict);
    }

    /** In the order of the keys: printed alike everywhere. */
    private static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
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
            proficiency = inOrder(proficiency);
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
     * @param telling a piece tells something if it adds at least this to a track, or adds to none and takes it from one;
     *     courses, implied skills and skills that both tracks share never do
     * @param enough pieces that add to a track, needed to judge between the tracks
     * @param enoughForNeither pieces that tell something, needed to say that neither fits
     * @param neither what counts as far from both
     * @param neitherAtMost the greatest score that is far, where {@code neither} goes by scores
     * @param hybridFrom what must speak for each track and not as much for the other, whatever speaks against it; skills
     *     that both share count for neither
     * @param hybridShare what so speaks for the weaker track, in thousandths of the stronger one's
     * @param hybridPieces pieces told that must so speak for each track
     * @param hybridLeast probability that the less likely track must have, in thousandths
     * @param margin scores closer than this do not tell the tracks apart
     * @param hybridFromWithinMargin {@code hybridFrom} where the scores are within the margin; with less of its own on
     *     either side there is nothing to judge by
     */
    public record VerdictRules(
            long telling,
            int enough,
            int enoughForNeither,
            Neither neither,
            long neitherAtMost,
            long hybridFrom,
            int hybridShare,
            int hybridPieces,
            int hybridLeast,
            long margin,
            long hybridFromWithinMargin) {

        /** What counts as far from both tracks. */
        public enum Neither {
            /** Both scores are at or under a threshold. */
            SCORES_AT_MOST,
            /** What the two probabilities leave for all other work is more than either of them. */
            OTHER_WORK_LIKELIER
        }

        /** @param pieces the amount that {@code link} counts */
        public boolean isFarFromBoth(long ai, long data, Link link, int pieces) {
            return switch (neither) {
                case SCORES_AT_MOST -> Math.max(ai, data) <= neitherAtMost;
                case OTHER_WORK_LIKELIER -> {
                    int ofAi = link.probability(ai, pieces);
                    int ofData = link.probability(data, pieces);
                    yield 1000 - ofAi - ofData > Math.max(ofAi, ofData);
                }
            };
        }
    }
}
