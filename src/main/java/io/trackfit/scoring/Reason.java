package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts behind a number or a verdict: ids and numbers only, no text and no score. Years are in tenths. */
public sealed interface Reason {

    /** A skill was told. {@code side}: whom the curated catalogue says it belongs to. */
    record SkillTold(
            String skill,
            Side side,
            @Nullable Proficiency proficiency,
            @Nullable Integer yearTenths) implements Reason {}

    /** A skill is known from a course only. */
    record SkillFromCourse(String skill, Side side) implements Reason {}

    /** A skill was not told, but who has one of the others has it. */
    record SkillImplied(String skill, Side side, List<String> impliedBy) implements Reason {}

    /** A work-style statement was answered, 1 to 5. */
    record StatementAnswered(String statement, Side side, int answer) implements Reason {}

    record MathematicsComfort(int comfort) implements Reason {}

    record CertificationHeld(String certification) implements Reason {}

    /** A credential that can no longer be obtained: it still counts. */
    record RetiredCertificationHeld(String certification, List<String> successors) implements Reason {}

    record ArtefactShown(String artefact) implements Reason {}

    record FamilyOfCurrentRole(String family) implements Reason {}

    /** The skills a role asks for, most important first: told, implied by those, from courses only, and missing. */
    record SkillsCovered(List<String> matched, List<String> implied, List<String> fromCourses, List<String> missing)
            implements Reason {}

    /** Years told against the years the role is for. */
    record YearsCompared(int actual, int min, @Nullable Integer max) implements Reason {}

    /** The role asks for no earlier experience. */
    record NoYearsAsked() implements Reason {}

    /** We could not ask this question; nothing is assumed. {@code input}: the member of a profile that would answer. */
    record NotAnswered(String input) implements Reason {}

    /** {@code successors}: what took the place of the retired ones. */
    record CertificationsAdd(List<String> certifications, List<String> retired, List<String> successors)
            implements Reason {}

    record ArtefactsAdd(List<String> artefacts) implements Reason {}

    /** What only adds came to more than it may. */
    record AdditionsCapped(int most, int sum) implements Reason {}

    /** More than everything is still everything. */
    record FullMark(int most, int sum) implements Reason {}

    /** Fewer years than the role is for: blocks, whatever the skills. */
    record YearsBelow(int actual, int min) implements Reason {}

    /** Years were not told and the role asks for some. */
    record YearsUnknown(int min) implements Reason {}

    /** More years than the role is for: a remark, not a loss. */
    record YearsAbove(int actual, int max) implements Reason {}

    /** Ready by the figure, but too few of the skills told belong to the track of the role. */
    record OwnSkillsFew(Track track, int told, int needed) implements Reason {}

    /** The vacancy is somewhere else than the person wants to work. Ids of locations. */
    record LocationDiffers(String wished, String location) implements Reason {}

    /** The person wants to work from afar, and the vacancy says it cannot be done so. */
    record NotRemote() implements Reason {}

    /** None of the places the source names as hubs of a role is where the person wants to work. Ids of locations. */
    record NoHubThere(String wished, List<String> hubs) implements Reason {}

    /** What is said of remote work on a track. */
    record RemoteWork(Track track) implements Reason {}

    /** The evidence speaks for one track. */
    record OneTrack(Track track, int pieces) implements Reason {}

    /** Own evidence on both sides. */
    record BothTracks(int pieces) implements Reason {}

    /** Far from both tracks. */
    record NeitherTrack(int pieces) implements Reason {}

    /** Too little that tells something. */
    record TooLittle(int pieces, int enough) implements Reason {}

    /** Enough evidence, but it does not tell the tracks apart. {@code margin}: thousandths of a nat, as published. */
    record TooClose(int pieces, long margin) implements Reason {}

    /** A skill the role asks for and the person did not tell. */
    record LearnSkill(String skill, int importance) implements Reason {}

    /** Several such skills at once, and how far they lead together. */
    record LearnSkills(List<String> skills, Reach reach) implements Reason {}

    /** {@code replaces}: credentials held that can no longer be obtained and whose place it takes. */
    record EarnCertification(String certification, List<String> replaces) implements Reason {}

    record ShowArtefact(String artefact) implements Reason {}

    /** How far a step leads. */
    enum Reach {
        READY,
        /** The published threshold is reached; the years that are asked are still missing or not told. */
        READY_BUT_FOR_YEARS,
        CLOSER
    }

    /** Whom something speaks for. */
    enum Side {
        AI_ENGINEERING,
        DATA_ENGINEERING,
        /** Both use it. */
        BOTH,
        /** It belongs to other work. */
        NONE
    }
}
