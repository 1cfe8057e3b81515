package io.trackfit.shared.i18n;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text folded for comparison: two spellings a reader takes for the same words give the same words. Compatibility forms,
 * case, accents, vowel marks, the Arabic letter forms people mix up and the Arabic article are gone; what makes a
 * name is kept ({@code c++}, {@code c#}, {@code .net}).
 */
public final class FoldedText {

    private static final String ARTICLE = "ال";

    /** A shorter rest is more likely a word that merely begins with the letters of the article. */
    private static final int SHORTEST_AFTER_ARTICLE = 3;

    private FoldedText() {}

    /** The words of a text in order, none of them empty. */
    public static List<String> words(String text) {
        var folded = letters(text);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || belongs(c, i, folded, word)) {
                word.append(c);
            } else if (!joins(c, i, folded)) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    /** The words with one space between them: equal for texts that are the same words. */
    public static String key(String text) {
        return String.join(" ", words(text));
    }

    private static String letters(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ') {
                continue;
            }
            kept.append(unified(c));
        }
        return kept.toString();
    }

    private static char unified(char c) {
        return switch (c) {
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case '♯' -> '#';
            default -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c;
        };
    }

    /** Signs that are part of a name: {@code c++}, {@code f#}, {@code .net}. */
    private static boolean belongs(char c, int at, String text, CharSequence word) {
        return switch (c) {
            case '+', '#' -> !word.isEmpty();
            case '.' -> word.isEmpty() && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            default -> false;
        };
    }

    /** Signs that neither belong to a word nor end it: {@code master's}, {@code a.i.}. */
    private static boolean joins(char c, int at, String text) {
        return switch (c) {
            case '\'', '’' -> true;
            case '.' ->
                at > 0
                        && Character.isLetter(text.charAt(at - 1))
                        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)))
                        && at + 1 < text.length()
                        && Character.isLetter(text.charAt(at + 1));
            default -> false;
        };
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(withoutArticle(word.toString()));
            word.setLength(0);
        }
    }

    private static String withoutArticle(String word) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST_AFTER_ARTICLE
                ? word.substring(ARTICLE.length())
                : word;
    }
}
