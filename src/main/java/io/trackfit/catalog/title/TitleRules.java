package io.trackfit.catalog.title;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All rules for job titles in PostgreSQL, within the transaction of the caller. */
public final class TitleRules {

    private final KeptRows rows;

    public TitleRules(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<TitleRule> rules, int edition) {
        rows.replace(TitleRuleRow.class, rules.stream().map(TitleRuleRow::of).toList(), edition);
    }

    public List<TitleRule> all() {
        return rows.all(TitleRuleRow.class).stream()
                .map(TitleRuleRow::toTitleRule)
                .toList();
    }
}
