package io.trackfit.catalog.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family at a level, with what it does, asks for and is called elsewhere. */
public record Role(
        String id,
        String family,
        Level level,
        String track,
        String title,
        Experience experience,
        boolean inArticle,
        @Nullable String note,
        List<Duty> duties,
        List<Hub> hubs,
        List<CertificationPreference> certificationPreferences,
        List<RoleSkill> skills,
        List<Crosswalk> crosswalk,
        List<String> sources) {

    /** Something a person in the role does. */
    public record Duty(String text, List<String> sources) {}

    /**
     * A place the source names as a hub of the role: an example, not a salary by city.
     *
     * @param stated the word of the source, which may be a country
     */
    public record Hub(
            String stated, String location, @Nullable String note, List<String> sources) {}

    /** A credential the source prefers for the role, by the name it used; {@code CertificationName} says what it is. */
    public record CertificationPreference(
            String stated, @Nullable String note, List<String> sources) {}
}
