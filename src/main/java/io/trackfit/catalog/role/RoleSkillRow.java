package io.trackfit.catalog.role;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A skill of a role as kept in PostgreSQL. */
@Entity
@Table(name = "role_skill")
@IdClass(RoleSkillRow.Key.class)
class RoleSkillRow extends KeptRow {

    /** Its two-part id. */
    record Key(String role, String skill) {}

    @Id
    String role;

    @Id
    String skill;

    int importance;

    @Nullable
    Integer named;

    @Nullable
    Integer n;

    String basis;

    String proficiency;

    List<String> sources;

    static RoleSkillRow of(String role, RoleSkill roleSkill) {
        var row = new RoleSkillRow();
        row.role = role;
        row.skill = roleSkill.skill();
        row.importance = roleSkill.importance();
        row.named = roleSkill.named();
        row.n = roleSkill.n();
        row.basis = roleSkill.basis();
        row.proficiency = roleSkill.proficiency();
        row.sources = roleSkill.sources();
        return row;
    }

    RoleSkill toRoleSkill() {
        return new RoleSkill(skill, importance, named, n, basis, proficiency, List.copyOf(sources));
    }
}
