package io.trackfit.extraction;

import io.trackfit.extraction.Candidates.Link;
import io.trackfit.extraction.Mention.Context;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names count. A name that is also a common word counts as a whole item of a list of skills, or written as a
 * name beside a skill.
 */
final class Contexts {

    /** So many ambiguous words one after the other are a list of skills after all. */
    private static final int ENOUGH_FOR_A_LIST = 3;

    private static final int SAME_LIST = 8;
    private static final int BESIDE = 3;

    private final Candidates candidates;
    private final NameTrie trie;
    private final Lexicon lexicon;
    private final @Nullable Context[] contexts;

    private Contexts(Candidates candidates, NameTrie trie, Lexicon lexicon) {
        this.candidates = candidates;
        this.trie = trie;
        this.lexicon = lexicon;
        this.contexts = new Context[candidates.size];
    }

    /**
     * The context in which each candidate counts, null where it does not.
     *
     * @param list the text is itself an entry of a list of skills
     */
    static @Nullable Context[] of(Candidates candidates, NameTrie trie, Lexicon lexicon, boolean list) {
        var contexts = new Contexts(candidates, trie, lexicon);
        contexts.unambiguous();
        if (list) {
            contexts.wholeItems();
        } else {
            contexts.underHeadings();
        }
        contexts.runs();
        contexts.neighbours();
        contexts.linked();
        contexts.beside();
        contexts.beside(); // a word may lean on one that was accepted behind it
        contexts.linked();
        return contexts.contexts;
    }

    private void unambiguous() {
        for (int i = 0; i < contexts.length; i++) {
            if (!trie.name(candidates.name[i]).ambiguous() && !heads(i)) {
                contexts[i] = Context.NAME;
            }
        }
    }

    private void wholeItems() {
        for (int i = 0; i < contexts.length; i++) {
            acceptAsItem(i, candidates.isWholeItem(i));
        }
    }

    /** "Languages: Go, R": whole items up to the end of the sentence or block. */
    private void underHeadings() {
        var tokens = candidates.tokens;
        boolean heading = false;
        int next = 0;
        for (int token = 0; token < tokens.size && next < contexts.length; token++) {
            if (tokens.gap[token] == Tokens.END) {
                heading = false;
            }
            if (token == candidates.from[next]) {
                acceptAsItem(next, heading && candidates.isWholeItem(next));
                next++;
            }
            byte after = tokens.gapBefore(token + 1);
            if (after >= Tokens.LINE && after <= Tokens.COLON && lexicon.is(tokens.word[token], Lexicon.HEADS)) {
                heading = true;
            }
        }
    }

    private void runs() {
        int first = 0;
        for (int i = 0; i < contexts.length; i++) {
            if (candidates.link(i) == Link.LISTED) {
                continue;
            }
            if (i - first + 1 >= ENOUGH_FOR_A_LIST && endsRun(first) && endsRun(i)) {
                for (int k = first; k <= i; k++) {
                    acceptAsItem(k, true);
                }
            }
            first = i + 1;
        }
    }

    private boolean endsRun(int i) {
        return candidates.isWholeItem(i) || candidates.isWrittenAsName(i);
    }

    /** A whole item of a list in which a skill stands a few words away, or a word with a skill on either side. */
    private void neighbours() {
        for (int i = 0; i < contexts.length; i++) {
            if (contexts[i] != null) {
                continue;
            }
            boolean near = isName(i - 1) && candidates.distance(i - 1) <= SAME_LIST
                    || isName(i + 1) && candidates.distance(i) <= SAME_LIST;
            boolean item = near && !candidates.isLetter(i) && candidates.isWholeItem(i) && candidates.isListed(i);
            boolean between = isName(i - 1)
                    && isName(i + 1)
                    && candidates.link(i - 1) == Link.ADJACENT
                    && candidates.link(i) == Link.ADJACENT;
            acceptAsItem(i, item || between);
        }
    }

    /** A whole item, or "Go services", joined to an item that counts: handed on along the list in both directions. */
    private void linked() {
        for (int i = 1; i < contexts.length; i++) {
            acceptAsItem(i, contexts[i - 1] != null && candidates.link(i - 1) == Link.LISTED && isItem(i));
        }
        for (int i = contexts.length - 2; i >= 0; i--) {
            acceptAsItem(i, contexts[i + 1] != null && candidates.link(i) == Link.LISTED && isItem(i));
        }
    }

    private boolean isItem(int i) {
        var tokens = candidates.tokens;
        int next = candidates.to[i];
        return candidates.isWholeItem(i)
                || tokens.gapBefore(next) == Tokens.SPACE && lexicon.is(tokens.word[next], Lexicon.MADE_WITH);
    }

    private void beside() {
        for (int i = 0; i < contexts.length; i++) {
            if (contexts[i] != null || candidates.isHyphened(i) || !candidates.isWrittenAsName(i) || heads(i)) {
                continue;
            }
            boolean left = i > 0 && isBeside(i, i - 1, i - 1);
            boolean right = i + 1 < contexts.length && isBeside(i, i + 1, i) && !isGrade(i);
            if (left || right) {
                contexts[i] = Context.BESIDE;
            }
        }
    }

    /** "Databases: MySQL": a heading, not what the person can do. */
    private boolean heads(int i) {
        byte after = candidates.tokens.gapBefore(candidates.to[i]);
        return (after == Tokens.COLON || after == Tokens.OTHER)
                && lexicon.is(candidates.tokens.word[candidates.to[i] - 1], Lexicon.HEADS);
    }

    /** A single letter must be joined to the skill; a longer name may have a few words between. */
    private boolean isBeside(int ambiguous, int neighbour, int gap) {
        if (contexts[neighbour] == null) {
            return false;
        }
        if (candidates.isLetter(ambiguous)) {
            return candidates.link(gap) != Link.NONE;
        }
        return contexts[neighbour] == Context.BESIDE
                ? candidates.link(gap) == Link.LISTED
                : candidates.distance(gap) <= BESIDE;
    }

    /** "Vitamin C and Python": a letter that belongs to the word before it. */
    private boolean isGrade(int i) {
        int before = candidates.from[i] - 1;
        return candidates.isLetter(i)
                && candidates.tokens.gapBefore(before + 1) < Tokens.LINE
                && !lexicon.is(candidates.tokens.word[before], Lexicon.FILLS | Lexicon.HAVING | Lexicon.HEADS);
    }

    private boolean isName(int i) {
        return i >= 0 && i < contexts.length && contexts[i] == Context.NAME;
    }

    private void acceptAsItem(int i, boolean item) {
        if (item && contexts[i] == null && !candidates.isHyphened(i) && !heads(i)) {
            contexts[i] = Context.LIST;
        }
    }
}
