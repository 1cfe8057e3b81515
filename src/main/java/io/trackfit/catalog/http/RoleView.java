package io.trackfit.catalog.http;

import io.trackfit.catalog.role.Crosswalk;
import io.trackfit.catalog.role.Experience;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A role: a family at a level.
 *
 * @param titleLang language of the title: the one asked for, or {@code en}
 * @param titleReviewed false: a translation no native speaker has read
 * @param inArticle false: an addition to the source article
 * @param experience half-open interval of years
 * @param previous the same family one level below; null on the first
 * @param next the same family one level above; null on the last
 * @param hubs places the source names as examples; not a salary by city
 * @param certificationPreferences what the source prefers, and what it really is
 * @param skills most important first
 * @param included what {@code ?include=} asked for, by its name
 */
public record RoleView(
        String id,
        String family,
        Level level,
        String track,
        String title,
        String titleLang,
        boolean titleReviewed,
        boolean inArticle,
        @Nullable String note,
        Experience experience,
        @Nullable String previous,
        @Nullable String next,
        List<Role.Duty> duties,
        List<HubView> hubs,
        List<PreferenceView> certificationPreferences,
        List<AskedSkillView> skills,
        List<Crosswalk> crosswalk,
        Map<String, Object> included,
        List<String> sources) {

    /**
     * A place the source names for the role.
     *
     * @param stated the word of the source
     * @param location id of the place meant
     * @param kind {@code city} or {@code country}
     */
    record HubView(
            String stated,
            String location,
            String name,
            String kind,
            @Nullable String note,
            List<String> sources) {}

    /**
     * A credential the source prefers.
     *
     * @param stated the name the source used
     * @param verdict {@code active}, {@code retired}, {@code ambiguous}, {@code not-a-credential} or {@code generic}
     * @param certifications ids of the real credentials meant, nearest first
     */
    record PreferenceView(
            String stated,
            String verdict,
            List<String> certifications,
            String reason,
            @Nullable String note,
            List<String> sources) {}

    /**
     * A skill the role asks for.
     *
     * @param importance 0 to 100
     * @param named postings that name it, of {@code n}; null where curated
     * @param basis {@code counted}, {@code counted-family} (its levels pooled) or {@code curated}
     * @param proficiency asked for; curated
     */
    record AskedSkillView(
            String skill,
            String name,
            int importance,
            @Nullable Integer named,
            @Nullable Integer n,
            String basis,
            String proficiency,
            List<String> sources) {}

    static RoleView of(Role role, Names names, Map<String, Object> included) {
        var title = names.of("role", role.id(), role.title());
        return new RoleView(
                role.id(),
                role.family(),
                role.level(),
                role.track(),
                title.text(),
                title.lang(),
                title.reviewed(),
                role.inArticle(),
                role.note(),
                role.experience(),
                beside(role, names, -1),
                beside(role, names, 1),
                role.duties(),
                role.hubs().stream().map(hub -> hub(hub, names)).toList(),
                role.certificationPreferences().stream()
                        .map(preference -> preference(preference, names))
                        .toList(),
                role.skills().stream()
                        .sorted(Comparator.comparingInt(RoleSkill::importance)
                                .reversed()
                                .thenComparing(RoleSkill::skill))
                        .map(asked -> asked(asked, names))
                        .toList(),
                role.crosswalk(),
                included,
                role.sources());
    }

    private static @Nullable String beside(Role role, Names names, int step) {
        int wanted = role.level().ordinal() + step;
        return names.snapshot().roles().all().stream()
                .filter(other ->
                        other.family().equals(role.family()) && other.level().ordinal() == wanted)
                .map(Role::id)
                .findFirst()
                .orElse(null);
    }

    private static HubView hub(Role.Hub hub, Names names) {
        var kind =
                names.snapshot().locations().find(hub.location()).orElseThrow().kind();
        return new HubView(
                hub.stated(), hub.location(), names.location(hub.location()), kind, hub.note(), hub.sources());
    }

    private static PreferenceView preference(Role.CertificationPreference preference, Names names) {
        var meant = names.snapshot().certificationNames().stream()
                .filter(name -> name.name().equals(preference.stated()))
                .findFirst()
                .orElseThrow();
        return new PreferenceView(
                preference.stated(),
                meant.verdict(),
                meant.certifications(),
                meant.reason(),
                preference.note(),
                preference.sources());
    }

    private static AskedSkillView asked(RoleSkill asked, Names names) {
        return new AskedSkillView(
                asked.skill(),
                names.skill(asked.skill()),
                asked.importance(),
                asked.named(),
                asked.n(),
                asked.basis(),
                asked.proficiency(),
                asked.sources());
    }
}
