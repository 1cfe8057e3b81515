package io.trackfit.catalog.title;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.trackfit.catalog.track.Family;
import io.trackfit.shared.i18n.FoldedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a job board's own title by reviewed rules. Of the rules for the family, and of those for the level, the first in
 * their order that matches is right; words no rule knows (employers, departments, tools) may stand anywhere.
 */
public final class TitleResolver {

    private static final List<String> CONFIDENCES = List.of("low", "medium", "high");

    /** "In", written as one with the place it stands before. */
    private static final String ARABIC_IN = "ب";

    private final Map<String, Family> families;
    private final Set<String> noise;
    private final List<Pattern> familyPatterns;
    private final List<Pattern> levelPatterns;
    private final List<PlaceName> placeNames;

    /** Words that must all be there in this order; others may stand between them. */
    private record Pattern(List<String> words, String text, TitleRule rule) {

        static Stream<Pattern> of(TitleRule rule) {
            return rule.patterns().stream().map(text -> new Pattern(FoldedText.words(text), text, rule));
        }

        boolean matches(List<String> title) {
            int next = 0;
            for (var word : title) {
                if (next < words.size() && words.get(next).equals(word)) {
                    next++;
                }
            }
            return next == words.size();
        }
    }

    private record PlaceName(List<String> words, String place) {}

    /** @param places the id of each place with its names, in any language */
    public TitleResolver(List<TitleRule> rules, List<Family> families, Map<String, List<String>> places) {
        this.families = families.stream().collect(toMap(Family::id, identity()));
        noise = patterns(rules, "noise")
                .flatMap(pattern -> pattern.words().stream())
                .collect(toUnmodifiableSet());
        familyPatterns = patterns(rules, "family").toList();
        levelPatterns = patterns(rules, "level").toList();
        placeNames = places.entrySet().stream()
                .flatMap(place ->
                        place.getValue().stream().map(name -> new PlaceName(FoldedText.words(name), place.getKey())))
                .sorted(comparingInt(name -> -name.words().size()))
                .toList();
    }

    private static Stream<Pattern> patterns(List<TitleRule> rules, String kind) {
        return rules.stream().filter(rule -> rule.kind().equals(kind)).flatMap(Pattern::of);
    }

    public TitleReading resolve(String title) {
        var said = FoldedText.words(title);
        var words = said.stream().filter(word -> !noise.contains(word)).toList();
        var location = location(said);
        var named = first(familyPatterns, words);
        var level = first(levelPatterns, words).map(Pattern::rule);
        if (named.isEmpty()) {
            return new TitleReading.Unknown(ids(level.stream()), location);
        }
        var rule = named.get().rule();
        var matched = named.get().text();
        var family = rule.family() == null ? null : families.get(rule.family());
        if (family == null) {
            return new TitleReading.NotOurs(
                    matched, rule.note(), confidence(Stream.of(rule)), ids(Stream.of(rule)), location);
        }
        return new TitleReading.Ours(
                family,
                level.map(TitleRule::level).orElse(null),
                matched,
                confidence(Stream.concat(Stream.of(rule), level.stream())),
                ids(Stream.concat(Stream.of(rule), level.stream())),
                location);
    }

    private static Optional<Pattern> first(List<Pattern> patterns, List<String> words) {
        return patterns.stream().filter(pattern -> pattern.matches(words)).findFirst();
    }

    private static List<String> ids(Stream<TitleRule> rules) {
        return rules.map(TitleRule::id).toList();
    }

    /** That of the weakest; a rule that does not say is as weak as can be. */
    private static String confidence(Stream<TitleRule> rules) {
        int weakest = rules.mapToInt(rule -> rule.confidence() == null ? 0 : CONFIDENCES.indexOf(rule.confidence()))
                .min()
                .orElse(0);
        return CONFIDENCES.get(weakest);
    }

    /** The place with the longest name in the title. */
    private @Nullable String location(List<String> said) {
        var withoutIn = said.stream().map(TitleResolver::withoutIn).toList();
        return placeNames.stream()
                .filter(name -> Collections.indexOfSubList(said, name.words()) >= 0
                        || Collections.indexOfSubList(withoutIn, name.words()) >= 0)
                .findFirst()
                .map(PlaceName::place)
                .orElse(null);
    }

    private static String withoutIn(String word) {
        return word.startsWith(ARABIC_IN) ? FoldedText.key(word.substring(ARABIC_IN.length())) : word;
    }
}
