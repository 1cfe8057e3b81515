package io.trackfit.catalog.title;

import io.trackfit.catalog.role.Level;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.List;

/** Reads the rules for job titles from their reviewed file. */
public final class TitleRuleReader {

    private TitleRuleReader() {}

    public static List<TitleRule> rules(ReviewedFiles files) {
        return files.table("title_rules.csv", "id", "kind", "pattern", "family", "level", "confidence", "note")
                .identifiedBy("id")
                .map(TitleRuleReader::rule);
    }

    private static TitleRule rule(ReviewedRow row) {
        row.text("pattern");
        var family = row.optionalText("family");
        var rule = new TitleRule(
                row.text("id"),
                row.oneOf("kind", "family", "level", "noise"),
                row.list("pattern"),
                "none".equals(family) ? family : row.optionalReference("family", "families.csv"),
                row.optionalConstant("level", Level.class),
                row.optionalOneOf("confidence", "high", "medium", "low"),
                row.optionalText("note"));
        if (rule.kind().equals("family") != (rule.family() != null)) {
            row.fault("family: Rules of kind family name one, others do not.");
        }
        if (rule.kind().equals("level") && rule.level() == null) {
            row.fault("level: A rule of kind level names one.");
        }
        return rule;
    }
}
