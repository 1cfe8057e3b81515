package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a score needs to know of the catalogue: numbers and ids, no words. */
public record Facts(
        List<SkillFacts> skills,
        List<RoleFacts> roles,
        List<FamilyFacts> families,
        List<CertificationFacts> certifications,
        List<SidedFacts> artefacts,
        List<SidedFacts> statements) {

    /** @param implies ids of skills a person with this one has too */
    public record SkillFacts(String id, int aiWeight, int dataWeight, List<String> implies) {}

    /** The kind of engineer, and its track. */
    public record FamilyFacts(String id, Track track) {}

    /**
     * A role and what it asks for.
     *
     * @param level 0 for the lowest of its family
     * @param minYears years it is for, inclusive
     * @param maxYears exclusive; null: no upper end
     */
    public record RoleFacts(
            String id,
            String family,
            Track track,
            int level,
            int minYears,
            @Nullable Integer maxYears,
            List<AskedSkill> skills) {}

    /** @param importance 0 to 100 */
    public record AskedSkill(String id, int importance, Proficiency proficiency) {}

    /**
     * A credential.
     *
     * @param level word of the catalogue ({@code associate})
     * @param retired can no longer be obtained: credit, but never a suggestion
     * @param skills ids of skills it is evidence of
     * @param requires ids of credentials of which one must be held first; empty: none that we know of
     */
    public record CertificationFacts(
            String id,
            String level,
            List<Track> tracks,
            boolean retired,
            List<String> successors,
            List<String> skills,
            List<String> requires) {}

    /** Something that speaks for one track, or for both (null). */
    public record SidedFacts(String id, @Nullable Track track) {}
}
