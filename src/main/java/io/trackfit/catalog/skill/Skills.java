package io.trackfit.catalog.skill;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All skills in PostgreSQL, within the transaction of the caller. */
public final class Skills {

    private final KeptRows rows;

    public Skills(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Skill> skills, int edition) {
        rows.replace(SkillRow.class, skills.stream().map(SkillRow::of).toList(), edition);
        rows.replace(
                SkillAliasRow.class,
                skills.stream()
                        .flatMap(skill -> skill.aliases().stream().map(alias -> SkillAliasRow.of(skill.id(), alias)))
                        .toList(),
                edition);
    }

    public List<Skill> all() {
        var aliases = rows.all(SkillAliasRow.class).stream()
                .collect(groupingBy(row -> row.skill, mapping(SkillAliasRow::toAlias, toList())));
        return rows.all(SkillRow.class).stream()
                .map(row -> row.toSkill(List.copyOf(aliases.getOrDefault(row.id, List.of()))))
                .toList();
    }
}
