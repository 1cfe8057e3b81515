package io.trackfit.catalog.skill;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A skill as kept in PostgreSQL; its aliases are rows of their own. */
@Entity
@Table(name = "skill")
class SkillRow extends KeptRow {

    @Id
    String id;

    String name;

    String category;

    String strength;

    int aiWeight;

    int dataWeight;

    @Nullable
    String url;

    @Nullable
    String note;

    String origin;

    @Nullable
    Integer count;

    List<String> implies;

    List<String> sources;

    static SkillRow of(Skill skill) {
        var row = new SkillRow();
        row.id = skill.id();
        row.name = skill.name();
        row.category = skill.category();
        row.strength = skill.strength();
        row.aiWeight = skill.aiWeight();
        row.dataWeight = skill.dataWeight();
        row.url = skill.url();
        row.note = skill.note();
        row.origin = skill.origin();
        row.count = skill.count();
        row.implies = skill.implies();
        row.sources = skill.sources();
        return row;
    }

    Skill toSkill(List<Skill.Alias> aliases) {
        return new Skill(
                id,
                name,
                category,
                strength,
                aiWeight,
                dataWeight,
                url,
                note,
                origin,
                count,
                aliases,
                List.copyOf(implies),
                List.copyOf(sources));
    }
}
