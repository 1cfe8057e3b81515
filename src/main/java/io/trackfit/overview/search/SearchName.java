package io.trackfit.overview.search;

import io.trackfit.shared.i18n.FoldedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name a thing is found by, folded once.
 *
 * @param text the name as it is written
 * @param prominence 0 to 100: among equally good matches the more prominent comes first
 * @param proper it is the thing's own name, in any language, or its id; false for an alias
 * @param words its words, folded
 * @param compact the words run together, so that {@code dp203}, {@code dp-203} and {@code dp 203} are one
 */
record SearchName(Searchable thing, int prominence, String text, boolean proper, List<String> words, String compact) {

    static SearchName of(Searchable thing, int prominence, String text, boolean proper) {
        var words = FoldedText.words(text);
        return new SearchName(thing, prominence, text, proper, words, String.join("", words));
    }

    /** How this name answers a query, null if it does not. */
    @Nullable
    MatchReason match(List<String> asked, String askedCompact) {
        if (compact.startsWith(askedCompact)) {
            if (compact.length() > askedCompact.length()) {
                return MatchReason.PREFIX;
            }
            return proper ? MatchReason.EXACT : MatchReason.ALIAS;
        }
        return asked.size() <= words.size() && everyWordBegins(asked) ? MatchReason.WORD : null;
    }

    /** Each asked word needs a word of its own, so that "data data" does not find "data". */
    private boolean everyWordBegins(List<String> asked) {
        long taken = 0;
        for (var word : asked) {
            int at = 0;
            while (at < words.size()
                    && ((taken >> at & 1) == 1 || !words.get(at).startsWith(word))) {
                at++;
            }
            if (at == words.size() || at >= Long.SIZE) {
                return false;
            }
            taken |= 1L << at;
        }
        return true;
    }
}
