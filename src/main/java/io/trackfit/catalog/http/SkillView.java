package io.trackfit.catalog.http;

import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.catalog.skill.Skill;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill.
 *
 * @param nameLang language of the name: the one asked for, or {@code en}
 * @param nameReviewed false: a translation no native speaker has read
 * @param weights how much it speaks for each track, curated
 * @param aliases other spellings of the same thing
 * @param implies ids of skills a person with this one has too
 * @param impliedBy ids of skills that imply this one
 * @param roles the roles that ask for it, most important first
 * @param origin {@code article}, {@code reference} or {@code labelled} (an addition counted in real lists)
 * @param count rows of the labelled lists that name it, for additions
 */
record SkillView(
        String id,
        String name,
        String nameLang,
        boolean nameReviewed,
        String category,
        String strength,
        WeightsView weights,
        List<AliasView> aliases,
        List<String> implies,
        List<String> impliedBy,
        List<AskingRoleView> roles,
        String origin,
        @Nullable Integer count,
        @Nullable String url,
        @Nullable String note,
        List<String> sources) {

    /**
     * Weight per track.
     *
     * @param aiEngineering 0 none, 1 weak, 2 supporting, 3 core
     * @param dataEngineering the same
     */
    record WeightsView(int aiEngineering, int dataEngineering) {}

    /**
     * Another spelling.
     *
     * @param ambiguous also a common word: in free text it counts only in a skill list or beside another skill
     */
    record AliasView(String text, boolean ambiguous) {}

    /**
     * A role that asks for the skill.
     *
     * @param importance 0 to 100
     * @param basis {@code counted}, {@code counted-family} or {@code curated}
     */
    record AskingRoleView(
            String role,
            int importance,
            @Nullable Integer named,
            @Nullable Integer n,
            String basis,
            String proficiency) {

        static AskingRoleView of(String role, RoleSkill asked) {
            return new AskingRoleView(
                    role, asked.importance(), asked.named(), asked.n(), asked.basis(), asked.proficiency());
        }
    }

    static SkillView of(Skill skill, Names names, Links links) {
        var name = names.of("skill", skill.id(), skill.name());
        return new SkillView(
                skill.id(),
                name.text(),
                name.lang(),
                name.reviewed(),
                skill.category(),
                skill.strength(),
                new WeightsView(skill.aiWeight(), skill.dataWeight()),
                skill.aliases().stream()
                        .map(alias -> new AliasView(alias.text(), alias.ambiguous()))
                        .toList(),
                skill.implies(),
                links.impliedBy(skill.id()),
                links.rolesAsking(skill.id()),
                skill.origin(),
                skill.count(),
                skill.url(),
                skill.note(),
                skill.sources());
    }
}
