package io.trackfit.catalog.role;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All roles in PostgreSQL, within the transaction of the caller. */
public final class Roles {

    private final KeptRows rows;

    public Roles(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Role> roles, int edition) {
        rows.replace(RoleRow.class, roles.stream().map(RoleRow::of).toList(), edition);
        rows.replace(
                RoleSkillRow.class,
                roles.stream()
                        .flatMap(role -> role.skills().stream().map(skill -> RoleSkillRow.of(role.id(), skill)))
                        .toList(),
                edition);
    }

    public List<Role> all() {
        var skills = rows.all(RoleSkillRow.class).stream()
                .collect(groupingBy(row -> row.role, mapping(RoleSkillRow::toRoleSkill, toList())));
        return rows.all(RoleRow.class).stream()
                .map(row -> row.toRole(List.copyOf(skills.getOrDefault(row.id, List.of()))))
                .toList();
    }
}
