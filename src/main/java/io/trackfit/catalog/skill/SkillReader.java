package io.trackfit.catalog.skill;

import io.trackfit.shared.csv.Cycles;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import io.trackfit.shared.csv.ReviewedTable;
import io.trackfit.shared.i18n.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads skills with their aliases and implications from their reviewed files. */
public final class SkillReader {

    private static final String SKILLS = "skills.csv";

    private SkillReader() {}

    public static List<Skill> skills(ReviewedFiles files) {
        var table = files.table(
                        SKILLS,
                        "id",
                        "name",
                        "category",
                        "strength",
                        "ai_weight",
                        "data_weight",
                        "url",
                        "note",
                        "origin",
                        "count",
                        "sources")
                .identifiedBy("id")
                .distinct("name");
        var aliasTable = files.table("skill_aliases.csv", "skill", "alias", "ambiguous", "note")
                .distinct("alias");
        var aliases = aliasTable.mapBy(
                row -> row.reference("skill", SKILLS), row -> new Skill.Alias(row.text("alias"), row.yes("ambiguous")));
        var implied = files.table("skill_implications.csv", "skill", "implies")
                .distinct("skill", "implies")
                .mapBy(row -> row.reference("skill", SKILLS), row -> row.reference("implies", SKILLS));
        refuseSharedSpellings(table, aliasTable);
        Cycles.find(implied)
                .ifPresent(cycle -> files.fault(
                        "skill_implications.csv", "A skill implies itself: %s.".formatted(String.join(" → ", cycle))));
        return table.map(row -> skill(row, aliases, implied));
    }

    private static Skill skill(
            ReviewedRow row, Map<String, List<Skill.Alias>> aliases, Map<String, List<String>> implied) {
        var id = row.text("id");
        return new Skill(
                id,
                row.text("name"),
                row.text("category"),
                row.text("strength"),
                row.number("ai_weight", 0, 3),
                row.number("data_weight", 0, 3),
                row.optionalText("url"),
                row.optionalText("note"),
                row.oneOf("origin", "article", "reference", "labelled"),
                row.optionalNumber("count", 1, Integer.MAX_VALUE),
                List.copyOf(aliases.getOrDefault(id, List.of())),
                List.copyOf(implied.getOrDefault(id, List.of())),
                row.sources());
    }

    /** A spelling that two skills share would make what a text says depend on their order. */
    private static void refuseSharedSpellings(ReviewedTable skills, ReviewedTable aliases) {
        var owners = new HashMap<String, String>();
        for (var row : skills.rows()) {
            claim(row, row.text("name"), row.text("id"), owners);
        }
        for (var row : skills.rows()) {
            claim(row, row.text("id").replace('-', ' '), row.text("id"), owners);
        }
        for (var row : aliases.rows()) {
            claim(row, row.text("alias"), row.text("skill"), owners);
        }
    }

    private static void claim(ReviewedRow row, String text, String skill, Map<String, String> owners) {
        var owner = owners.putIfAbsent(FoldedText.key(text), skill);
        if (owner != null && !owner.equals(skill)) {
            row.fault("'%s' is a spelling of %s and of %s.".formatted(text, owner, skill));
        }
    }
}
