package io.trackfit.catalog;

import io.trackfit.shared.i18n.EditDistance;
import io.trackfit.shared.i18n.FoldedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the names closest to what somebody wrote: shared trigrams choose candidates, edit distance (with swapped neighbours)
 * ranks them. Immutable; what one question costs is bounded, whatever is asked. The order of equals is that of the names.
 */
public final class NearestNames {

    /** A longer question is cut: no name is this long. */
    private static final int LONGEST = 64;

    /** Candidates whose distance is computed. */
    private static final int CANDIDATES = 32;

    /** Least share of trigrams, in 1/1000, that makes a name near although its letters differ much. */
    private static final int LIKE_ENOUGH = 550;

    private static final int[] NONE = {};

    private final List<Name> names;
    private final String[] folded;
    private final int[] trigrams;
    private final Map<Integer, int[]> byTrigram;

    /** One spelling of something. Several may share an id. */
    public record Name(String text, String id) {}

    /**
     * A name that is near.
     *
     * @param likeness 1000: the same spelling
     */
    public record Near(String id, String text, int likeness) {}

    private NearestNames(List<Name> names, String[] folded, int[] trigrams, Map<Integer, int[]> byTrigram) {
        this.names = names;
        this.folded = folded;
        this.trigrams = trigrams;
        this.byTrigram = byTrigram;
    }

    public static NearestNames of(Collection<Name> names) {
        var all = List.copyOf(names);
        var folded = new String[all.size()];
        var trigrams = new int[all.size()];
        var lists = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = cut(FoldedText.key(all.get(i).text()));
            int[] own = trigramsOf(folded[i]);
            trigrams[i] = own.length;
            for (int trigram : own) {
                lists.computeIfAbsent(trigram, t -> new ArrayList<>()).add(i);
            }
        }
        var byTrigram = new HashMap<Integer, int[]>();
        lists.forEach((trigram, list) ->
                byTrigram.put(trigram, list.stream().mapToInt(i -> i).toArray()));
        return new NearestNames(all, folded, trigrams, byTrigram);
    }

    /** The nearest names, best first, each id once; empty when nothing is near. */
    public List<Near> nearest(String input, int limit) {
        String asked = cut(FoldedText.key(cut(input)));
        var near = new ArrayList<Near>();
        for (int candidate : candidates(asked)) {
            int likeness = likeness(asked, candidate);
            if (likeness > 0) {
                Name name = names.get(candidate);
                near.add(new Near(name.id(), name.text(), likeness));
            }
        }
        near.sort(Comparator.comparingInt(Near::likeness).reversed());
        var seen = new HashSet<String>();
        near.removeIf(n -> !seen.add(n.id()));
        return List.copyOf(near.subList(0, Math.min(limit, near.size())));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Names sharing the largest part of their trigrams with the question, in the order of the names. */
    private int[] candidates(String asked) {
        int[] own = trigramsOf(asked);
        int[] shared = new int[folded.length];
        for (int trigram : own) {
            for (int name : byTrigram.getOrDefault(trigram, NONE)) {
                shared[name]++;
            }
        }
        long[] ranked = new long[folded.length];
        int count = 0;
        for (int name = 0; name < shared.length; name++) {
            if (shared[name] > 0) {
                ranked[count++] = (long) -dice(shared[name], own.length, trigrams[name]) << 32 | name;
            }
        }
        ranked = Arrays.copyOf(ranked, count);
        Arrays.sort(ranked);
        return Arrays.stream(ranked)
                .limit(CANDIDATES)
                .mapToInt(rank -> (int) rank)
                .sorted()
                .toArray();
    }

    private static int dice(int shared, int left, int right) {
        return 2000 * shared / (left + right);
    }

    /** 0: not near. */
    private int likeness(String asked, int candidate) {
        String name = folded[candidate];
        int distance = EditDistance.between(asked, name);
        boolean slips = distance <= allowed(Math.min(asked.length(), name.length()));
        if (!slips && dice(asked, candidate) < LIKE_ENOUGH) {
            return 0;
        }
        return Math.max(1, 1000 - 1000 * distance / (Math.max(asked.length(), name.length()) + 1));
    }

    private int dice(String asked, int candidate) {
        int[] own = trigramsOf(asked);
        return dice(shared(own, trigramsOf(folded[candidate])), own.length, trigrams[candidate]);
    }

    private static int shared(int[] left, int[] right) {
        int shared = 0;
        for (int trigram : left) {
            shared += Arrays.binarySearch(right, trigram) >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Slips that still leave a word recognisable. */
    private static int allowed(int length) {
        return length <= 2 ? 0 : length <= 5 ? 1 : length <= 9 ? 2 : 3;
    }

    /** The distinct trigrams of a word that begins after two blanks and ends before one, sorted. */
    private static int[] trigramsOf(String word) {
        String padded = "  " + word + " ";
        return IntStream.range(0, padded.length() - 2)
                .map(i -> (padded.charAt(i) * 31 + padded.charAt(i + 1)) * 961 + padded.charAt(i + 2))
                .distinct()
                .sorted()
                .toArray();
    }
}
