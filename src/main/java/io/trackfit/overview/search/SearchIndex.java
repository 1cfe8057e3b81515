package io.trackfit.overview.search;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.JobTitles;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.title.TitleReading;
import io.trackfit.catalog.title.TitleResolver;
import io.trackfit.shared.i18n.EditDistance;
import io.trackfit.shared.i18n.FoldedText;
import java.util.Collection;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds things of one catalogue by what a person types. Immutable; the same question has the same answer. */
final class SearchIndex {

    private static final int NEAR_OF_A_KIND = 10;

    /** Letters of an unfinished word, run together, that may have slips in it; a longer one is no name. */
    private static final int SHORTEST_UNFINISHED = 5;

    private static final int LONGEST_UNFINISHED = 40;
    private static final int SHORTEST_WITH_TWO_SLIPS = 9;

    private final List<SearchName> names;
    private final Map<String, SearchName> properNames;
    private final Map<FoundKind, NearestNames> nearest = new EnumMap<>(FoundKind.class);
    private final TitleResolver titles;
    private final Collection<Role> roles;

    private SearchIndex(CatalogSnapshot catalog) {
        names = SearchNames.of(catalog);
        properNames = names.stream()
                .collect(toMap(name -> name.thing().path(), identity(), (properName, alias) -> properName));
        names.stream()
                .collect(groupingBy(name -> name.thing().kind()))
                .forEach((kind, ofKind) -> nearest.put(
                        kind,
                        NearestNames.of(ofKind.stream()
                                .map(name -> new Name(name.text(), name.thing().path()))
                                .toList())));
        titles = JobTitles.resolver(catalog);
        roles = catalog.roles().all();
    }

    static SearchIndex of(CatalogSnapshot catalog) {
        return new SearchIndex(catalog);
    }

    /**
     * What the query may mean, best first, each thing once. Whether it is a job title, then whether keys slipped, and then
     * whether they slipped in a word that is not finished, is considered only where nothing is spelt as asked.
     */
    List<Hit> find(String query, Set<FoundKind> kinds, int limit) {
        var found = spelt(query, kinds);
        if (found.isEmpty() && kinds.contains(FoundKind.ROLE)) {
            found = titled(query);
        }
        if (found.isEmpty()) {
            found = slipped(query, kinds);
        }
        if (found.isEmpty()) {
            found = slippedUnfinished(String.join("", FoldedText.words(query)), kinds);
        }
        return found.stream().sorted(Hit.BEST_FIRST).limit(limit).toList();
    }

    private Collection<Hit> spelt(String query, Set<FoundKind> kinds) {
        var words = FoldedText.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        var compact = String.join("", words);
        var found = new IdentityHashMap<Searchable, Hit>();
        for (var name : names) {
            var why = kinds.contains(name.thing().kind()) ? name.match(words, compact) : null;
            if (why != null) {
                found.merge(name.thing(), Hit.spelt(why, name), SearchIndex::better);
            }
        }
        return found.values();
    }

    private static Hit better(Hit one, Hit other) {
        return Hit.BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** A title with words around it ("Sr. ETL Developer – Dubai") means the role; without a level, each of the family. */
    private Collection<Hit> titled(String query) {
        return titles.resolve(query) instanceof TitleReading.Ours ours
                ? roles.stream()
                        .filter(role -> role.family().equals(ours.family().id()))
                        .filter(role -> ours.level() == null || ours.level() == role.level())
                        .map(role -> hit(MatchReason.ALIAS, "/v1/roles/" + role.id(), ours.matched(), Hit.SAME))
                        .toList()
                : List.of();
    }

    /** Beside a name that is much more alike, one a little alike was not meant. */
    private Collection<Hit> slipped(String query, Set<FoundKind> kinds) {
        var near = kinds.stream()
                .flatMap(kind -> nearest.containsKey(kind)
                        ? nearest.get(kind).nearest(query, NEAR_OF_A_KIND).stream()
                        : Stream.of())
                .map(name -> hit(MatchReason.TYPO, name.id(), name.text(), name.likeness()))
                .toList();
        int best = near.stream().mapToInt(Hit::likeness).max().orElse(0);
        return near.stream().filter(hit -> 4 * hit.likeness() >= 3 * best).toList();
    }

    /** The first key is hardly ever the one that slips, and asking for it spares comparing most names. */
    private Collection<Hit> slippedUnfinished(String asked, Set<FoundKind> kinds) {
        if (asked.length() < SHORTEST_UNFINISHED || asked.length() > LONGEST_UNFINISHED) {
            return List.of();
        }
        int allowed = asked.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        var found = new IdentityHashMap<Searchable, Hit>();
        for (var name : names) {
            var word = name.compact();
            if (!kinds.contains(name.thing().kind())
                    || word.length() <= asked.length()
                    || word.charAt(0) != asked.charAt(0)) {
                continue;
            }
            int slips = EditDistance.toBeginning(asked, word.substring(0, Math.min(word.length(), asked.length() + 2)));
            if (slips <= allowed) {
                int likeness = Hit.SAME - Hit.SAME * slips / (asked.length() + 1);
                found.merge(
                        name.thing(),
                        new Hit(MatchReason.TYPO, name.thing(), name.text(), likeness, name.prominence()),
                        SearchIndex::better);
            }
        }
        return found.values();
    }

    private Hit hit(MatchReason why, String path, String matched, int likeness) {
        var properName = requireNonNull(properNames.get(path));
        return new Hit(why, properName.thing(), matched, likeness, properName.prominence());
    }
}
