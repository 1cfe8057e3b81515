package io.trackfit.ingest.judging;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.i18n.FoldedText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words of files for what has a name of its own here: periods, levels, parts of pay, kinds of employment. For one thread. */
final class Words {

    private static final int MOST_KEPT = 10_000;

    private final Map<String, Map<String, String>> byKind = new HashMap<>();

    /** Words as they were written, with their folded form: the same few come in every row. */
    private final Map<String, String> folded = new HashMap<>();

    static Words read(ReviewedFiles files) {
        var words = new Words();
        for (var row : files.table("words.csv", "kind", "means", "words").rows()) {
            var meanings = words.byKind.computeIfAbsent(
                    row.oneOf("kind", "period", "level", "component", "employment-type", "remote"),
                    kind -> new HashMap<>());
            for (var word : row.list("words")) {
                if (meanings.put(FoldedText.key(word), row.text("means")) != null) {
                    row.fault("words: '%s' is there twice.".formatted(word));
                }
            }
        }
        return words;
    }

    private Optional<String> find(String kind, String word) {
        var key = folded.get(word);
        if (key == null) {
            if (folded.size() >= MOST_KEPT) {
                folded.clear();
            }
            key = FoldedText.key(word);
            folded.put(word, key);
        }
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(key));
    }

    Optional<Period> period(String word) {
        return find("period", word).map(name -> Period.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    Optional<Level> level(String word) {
        return find("level", word).map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    Optional<Component> component(String word) {
        return find("component", word).map(Component::valueOf);
    }

    /** The word itself where we have none for it. */
    String employmentType(String word) {
        return find("employment-type", word).orElse(word);
    }

    /** Between 0 and 1. */
    Optional<BigDecimal> remoteShare(String word) {
        return find("remote", word).map(BigDecimal::new);
    }
}
