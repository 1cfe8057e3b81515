package io.trackfit.extraction;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.skill.Skill;
import io.trackfit.extraction.Mention.Context;
import java.util.ArrayList;
import java.util.Collection;

/**
 * Finds skills in text by their names: the longest name at each word, whole words only, in any case and spelling of blanks
 * and hyphens, Latin names inside Arabic text too. Immutable; time is linear in the text, whatever the text.
 */
public final class SkillExtractor {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Lexicon lexicon = new Lexicon(vocabulary);
    private final NameTrie trie = new NameTrie();

    private SkillExtractor() {}

    public static SkillExtractor of(CatalogSnapshot catalog) {
        return of(catalog.skills().all());
    }

    public static SkillExtractor of(Collection<Skill> skills) {
        var extractor = new SkillExtractor();
        skills.forEach(extractor::addName);
        skills.forEach(extractor::addAliases);
        skills.forEach(extractor::addJoinedAliases);
        skills.forEach(extractor::addDerived);
        return extractor;
    }

    /** The skills in running text. */
    public Extraction extract(String text) {
        return extract(text, false);
    }

    /** The skills in one entry of a list of skills, where a common word that is the whole entry counts. */
    public Extraction extractEntry(String entry) {
        return extract(entry, true);
    }

    private Extraction extract(String text, boolean list) {
        var tokens = Tokenizer.cut(text, vocabulary, lexicon);
        var candidates = Candidates.find(tokens, trie, lexicon);
        var contexts = Contexts.of(candidates, trie, lexicon, list);
        var denials = Denials.of(candidates, lexicon);
        var mentions = new ArrayList<Mention>();
        var denied = new ArrayList<Mention>();
        for (int i = 0; i < candidates.size; i++) {
            Context context = contexts[i];
            if (context != null) {
                (denials.get(i) ? denied : mentions).add(mention(text, candidates, i, context));
            }
        }
        return new Extraction(mentions, denied);
    }

    private Mention mention(String text, Candidates candidates, int i, Context context) {
        int start = candidates.tokens.start[candidates.from[i]];
        int end = candidates.tokens.end[candidates.to[i] - 1];
        return new Mention(trie.name(candidates.name[i]).skill(), start, end, text.substring(start, end), context);
    }

    private void addName(Skill skill) {
        for (String name : Names.parts(skill.name())) {
            add(name, skill, Names.isAmbiguous(name, skill));
        }
    }

    private void addAliases(Skill skill) {
        for (var alias : skill.aliases()) {
            if (Names.joined(alias.text()).size() == 1) {
                add(alias.text(), skill, alias.ambiguous());
            }
        }
    }

    /** "C/C++" names two skills and gives both; "CI/CD" is one name. */
    private void addJoinedAliases(Skill skill) {
        for (var alias : skill.aliases()) {
            if (Names.joined(alias.text()).size() > 1 && !joinsNames(alias.text())) {
                add(alias.text(), skill, alias.ambiguous());
            }
        }
    }

    private boolean joinsNames(String alias) {
        var parts = Names.joined(alias);
        return parts.size() > 1 && parts.stream().allMatch(this::isName);
    }

    private boolean isName(String name) {
        var tokens = Tokenizer.cut(name, vocabulary, lexicon);
        return tokens.size > 0 && trie.longest(tokens, 0) >>> 32 == tokens.size;
    }

    private void addDerived(Skill skill) {
        for (String part : Names.parts(skill.name())) {
            Names.derived(part).forEach(name -> add(name, skill, Names.isAmbiguous(part, skill)));
        }
        for (var alias : skill.aliases()) {
            if (!joinsNames(alias.text())) {
                Names.derived(alias.text()).forEach(name -> add(name, skill, alias.ambiguous()));
            }
        }
    }

    /** A name with a bracket or comma inside is no path of words: nobody writes it so in a text. */
    private void add(String name, Skill skill, boolean ambiguous) {
        var path = Tokenizer.learn(name, vocabulary, lexicon);
        boolean words = path.size > 0;
        for (int token = 1; token < path.size; token++) {
            words &= path.gap[token] <= Tokens.LINE;
        }
        if (words) {
            trie.add(path, new NameTrie.Name(skill.id(), ambiguous));
        }
    }
}
