package io.trackfit.catalog.skill;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A spelling of a skill as kept in PostgreSQL. */
@Entity
@Table(name = "skill_alias")
@IdClass(SkillAliasRow.Key.class)
class SkillAliasRow extends KeptRow {

    /** Its two-part id. */
    record Key(String skill, String alias) {}

    @Id
    String skill;

    @Id
    String alias;

    boolean ambiguous;

    static SkillAliasRow of(String skill, Skill.Alias alias) {
        var row = new SkillAliasRow();
        row.skill = skill;
        row.alias = alias.text();
        row.ambiguous = alias.ambiguous();
        return row;
    }

    Skill.Alias toAlias() {
        return new Skill.Alias(alias, ambiguous);
    }
}
