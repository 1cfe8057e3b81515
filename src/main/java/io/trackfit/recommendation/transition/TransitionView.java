package io.trackfit.recommendation.transition;

import io.trackfit.catalog.role.Experience;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.http.SalaryBandView;
import io.trackfit.recommendation.around.CertificationOfferView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change from one role or track to another takes. The way back is another question with another answer.
 *
 * @param covered share of what the destination asks, by importance, that the start asks too or implies
 * @param shared what both ask, the most important at the destination first
 * @param missing what only the destination asks, the most important first
 * @param surplus what only the start asks, the most important there first
 * @param certifications credentials of the destination that were obtainable at the last review, suit its level and attest
 *     something missing; those that attest most first
 * @param said what the source article says of such a move
 */
record TransitionView(
        EndView from,
        EndView to,
        BigDecimal covered,
        List<SharedSkillView> shared,
        List<MissingSkillView> missing,
        List<SurplusSkillView> surplus,
        List<CertificationOfferView> certifications,
        List<SaidView> said) {

    /**
     * One end of the move.
     *
     * @param kind {@code role} or {@code track}
     * @param track the track itself, or that of the role
     * @param level null for a track
     * @param experience years the role is for; null for a track
     * @param path where more is told
     * @param salaryBands figures published for the role, or for the roles of the track and the track as a whole; each has a
     *     kind, and they are not merged
     */
    record EndView(
            String kind,
            String id,
            String name,
            String track,
            @Nullable Level level,
            @Nullable Experience experience,
            String path,
            List<SalaryBandView> salaryBands) {}

    /**
     * How much an end asks for a skill.
     *
     * @param importance 0 to 100; of a track the mean over its roles, a role that does not ask for it counting 0
     * @param named postings that name it, of {@code n}; null where not counted, and for a track
     * @param basis {@code counted}, {@code counted-family} (its levels pooled), {@code curated}, or {@code pooled}: of a track
     * @param proficiency asked for, curated; null for a track
     */
    record AskedView(
            int importance,
            @Nullable Integer named,
            @Nullable Integer n,
            String basis,
            @Nullable String proficiency,
            List<String> sources) {}

    /**
     * A skill that goes along.
     *
     * @param from null: not asked at the start, but had by who has one of {@code impliedBy}
     * @param impliedBy ids of skills the start asks for that bring it; empty where the start asks for it itself
     */
    record SharedSkillView(
            String skill, String name, @Nullable AskedView from, AskedView to, List<String> impliedBy) {}

    /** A skill to be learned. */
    record MissingSkillView(String skill, String name, AskedView to) {}

    /** A skill the destination does not ask for. */
    record SurplusSkillView(String skill, String name, AskedView from) {}

    /**
     * A statement about the move.
     *
     * @param path where it is told among others
     * @param id of the entry there; null: a statement about the track
     * @param skills ids of skills it names
     */
    record SaidView(
            String path,
            @Nullable String id,
            String title,
            @Nullable String text,
            List<String> skills,
            @Nullable String note,
            List<String> sources) {}
}
