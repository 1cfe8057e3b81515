package io.trackfit.ingest.judging;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.i18n.FoldedText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Skills by their names and aliases; in a list of skills also by those that are common words. */
final class SkillNames {

    private static final int MOST_KEPT = 50_000;

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, @Nullable String> known = new HashMap<>();
    private final WordCounts unmapped;

    SkillNames(CatalogSnapshot catalog, WordCounts unmapped) {
        this.unmapped = unmapped;
        for (var skill : catalog.skills().all()) {
            skill.aliases().forEach(alias -> byName.putIfAbsent(FoldedText.key(alias.text()), skill.id()));
            catalog.label("skill", skill.id(), "ar")
                    .ifPresent(label -> byName.putIfAbsent(FoldedText.key(label.text()), skill.id()));
        }
        for (var skill : catalog.skills().all()) {
            byName.put(FoldedText.key(skill.name()), skill.id());
            byName.putIfAbsent(FoldedText.key(skill.id()), skill.id());
        }
    }

    /** Ids of the skills of a list, each once, in its order. */
    List<String> read(String list, char separator, int rows) {
        var ids = new LinkedHashSet<String>();
        int from = 0;
        while (from <= list.length()) {
            int to = list.indexOf(separator, from);
            to = to < 0 ? list.length() : to;
            var name = list.substring(from, to).strip();
            from = to + 1;
            if (!name.isEmpty()) {
                var id = id(name);
                if (id == null) {
                    unmapped.add(name, false, rows);
                } else {
                    ids.add(id);
                }
            }
        }
        return List.copyOf(ids);
    }

    private @Nullable String id(String name) {
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(name, it -> byName.get(FoldedText.key(it)));
    }
}
