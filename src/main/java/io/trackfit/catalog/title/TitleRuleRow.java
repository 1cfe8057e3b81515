package io.trackfit.catalog.title;

import io.trackfit.catalog.role.Level;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule for job titles as kept in PostgreSQL. */
@Entity
@Table(name = "title_rule")
class TitleRuleRow extends KeptRow {

    @Id
    String id;

    String kind;

    List<String> patterns;

    @Nullable
    String family;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Nullable
    String confidence;

    @Nullable
    String note;

    static TitleRuleRow of(TitleRule rule) {
        var row = new TitleRuleRow();
        row.id = rule.id();
        row.kind = rule.kind();
        row.patterns = rule.patterns();
        row.family = rule.family();
        row.level = rule.level();
        row.confidence = rule.confidence();
        row.note = rule.note();
        return row;
    }

    TitleRule toTitleRule() {
        return new TitleRule(id, kind, List.copyOf(patterns), family, level, confidence, note);
    }
}
