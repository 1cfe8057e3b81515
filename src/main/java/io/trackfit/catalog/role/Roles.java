package io.trackfit.catalog.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All tracks, families, roles and title rules in PostgreSQL, within the transaction of the caller. */
public final class Roles {

    private final KeptRows rows;

    public Roles(KeptRows rows) {
        this.rows = rows;
    }

    /** To be called before the families are replaced, which name tracks. */
    public void replaceTracks(List<Track> tracks, int edition) {
        rows.replace(TrackRow.class, tracks.stream().map(TrackRow::of).toList(), edition);
    }

    public List<Track> tracks() {
        return rows.all(TrackRow.class).stream().map(TrackRow::toTrack).toList();
    }

    /** To be called before the roles are replaced, which name families. */
    public void replaceFamilies(List<Family> families, int edition) {
        rows.replace(FamilyRow.class, families.stream().map(FamilyRow::of).toList(), edition);
    }

    public List<Family> families() {
        return rows.all(FamilyRow.class).stream().map(FamilyRow::toFamily).toList();
    }

    public void replaceRoles(List<Role> roles, int edition) {
        rows.replace(RoleRow.class, roles.stream().map(RoleRow::of).toList(), edition);
        rows.replace(
                RoleSkillRow.class,
                roles.stream()
                        .flatMap(role -> role.skills().stream().map(skill -> RoleSkillRow.of(role.id(), skill)))
                        .toList(),
                edition);
    }

    public List<Role> roles() {
        var skills = rows.all(RoleSkillRow.class).stream()
                .collect(groupingBy(row -> row.role, mapping(RoleSkillRow::toRoleSkill, toList())));
        return rows.all(RoleRow.class).stream()
                .map(row -> row.toRole(List.copyOf(skills.getOrDefault(row.id, List.of()))))
                .toList();
    }

    public void replaceTitleRules(List<TitleRule> rules, int edition) {
        rows.replace(TitleRuleRow.class, rules.stream().map(TitleRuleRow::of).toList(), edition);
    }

    public List<TitleRule> titleRules() {
        return rows.all(TitleRuleRow.class).stream()
                .map(TitleRuleRow::toTitleRule)
                .toList();
    }
}
