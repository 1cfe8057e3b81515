package io.trackfit.scoring.model;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import java.util.List;
import java.util.Map;

/**
 * The numbers of readiness, in tenths of a point of 100 where nothing else is said. A credit is in thousandths.
 *
 * @param ready from here on a person is called ready, if nothing blocks
 * @param ownSkills skills of its own track that a role asks for and that must have been told to be called ready for it: what all
 *     tracks use makes nobody ready for one of them
 * @param skills what skills can make where a role asks for years; years make the rest. A role that asks for none is
 *     judged by skills alone
 * @param fullCoverage by level, lowest first: the share of the importance of all skills a role asks for, in thousandths,
 *     that counts as all; nobody has every product of a market, and a junior is not expected to bring as much
 * @param enough skills that must be recognised before there is a figure at all
 * @param credit what a skill that is had counts
 * @param additions what only adds
 * @param target how a vacancy that comes with a profile is read
 */
public record ReadinessModel(
        int ready,
        int ownSkills,
        int skills,
        List<Integer> fullCoverage,
        int enough,
        Credit credit,
        Additions additions,
        TargetRules target) {

    public static final int FULL = 1000;

    public ReadinessModel {
        fullCoverage = List.copyOf(fullCoverage);
    }

    /**
     * What a skill counts of its importance.
     *
     * @param named told without a proficiency, or with the lowest; rises evenly to 1000 at the proficiency asked
     * @param implied not told, but had by who has another one
     * @param course known from a course only
     * @param years tenths of years from which a proficiency is assumed at least
     */
    public record Credit(int named, int implied, int impliedByCourse, int course, Map<Proficiency, Integer> years) {

        /** Fails where hearing more of a skill would make it count less. */
        public Credit {
            years = Map.copyOf(years);
            if (impliedByCourse > course || course > implied || implied > named || named > 1000) {
                throw new IllegalArgumentException(
                        "The credits %d, %d, %d, %d do not rise.".formatted(impliedByCourse, course, implied, named));
            }
        }

        public int of(Proficiency reached, Proficiency asked) {
            if (reached.compareTo(asked) >= 0) {
                return 1000;
            }
            return named + (1000 - named) * reached.ordinal() / asked.ordinal();
        }

        public Proficiency reached(Evidence.Skill skill) {
            var reached = skill.proficiency() == null ? Proficiency.AWARENESS : skill.proficiency();
            if (skill.yearTenths() == null) {
                return reached;
            }
            for (var assumed : years.entrySet()) {
                if (skill.yearTenths() >= assumed.getValue() && assumed.getKey().compareTo(reached) > 0) {
                    reached = assumed.getKey();
                }
            }
            return reached;
        }
    }

    /**
     * What only adds.
     *
     * @param most of all additions together
     * @param mathematics by comfort, 1 to 5
     * @param certifications by level of the credential, where it belongs to the role's track
     * @param retired strength in thousandths of a credential that can no longer be obtained
     * @param certificationsMost of all credentials together
     * @param artefact for each portfolio artefact that speaks for the role's track or for both
     * @param artefactsMost of all artefacts together
     */
    public record Additions(
            int most,
            Map<Integer, PerTrack> mathematics,
            Map<String, Integer> certifications,
            int retired,
            int certificationsMost,
            int artefact,
            int artefactsMost) {

        public Additions {
            mathematics = Map.copyOf(mathematics);
            certifications = Map.copyOf(certifications);
        }
    }

    /**
     * What is assumed of a vacancy that comes with a profile.
     *
     * @param fullCoverage share of the importance of its skills, in thousandths, that counts as all: a vacancy lists what
     *     it needs, a role what its whole market names
     * @param proficiency asked of each skill, by level, lowest first
     */
    public record TargetRules(int fullCoverage, List<Proficiency> proficiency) {

        public TargetRules {
            proficiency = List.copyOf(proficiency);
        }
    }
}
