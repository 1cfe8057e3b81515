package io.trackfit.extraction;

/** Forms a known word takes in running text: with a version behind it, with Arabic particles before it. */
final class WordForms {

    /** Shorter words and digits make names of their own: s3, k8s, h2o. */
    private static final int SHORTEST_WITH_VERSION = 4;

    private static final int SHORTEST_ARABIC = 3;

    private WordForms() {}

    /** "Java17" is Java. */
    static int findUnversioned(Vocabulary vocabulary, char[] letters, int to) {
        int end = to;
        while (end > 0 && letters[end - 1] >= '0' && letters[end - 1] <= '9') {
            end--;
        }
        return end < to && end >= SHORTEST_WITH_VERSION ? vocabulary.find(letters, 0, end) : Vocabulary.UNKNOWN;
    }

    /** A word after the particles and, so, with, to, like and the article. */
    static int findArabic(Vocabulary vocabulary, char[] letters, int to) {
        int from = 0;
        int id = findAfterArticle(vocabulary, letters, from, to);
        if (id == Vocabulary.UNKNOWN && (letters[from] == 'و' || letters[from] == 'ف')) {
            from++;
            id = findAfterArticle(vocabulary, letters, from, to);
        }
        if (id == Vocabulary.UNKNOWN
                && to - from > SHORTEST_ARABIC
                && (letters[from] == 'ب' || letters[from] == 'ل' || letters[from] == 'ك')) {
            from++;
            id = findAfterArticle(vocabulary, letters, from, to);
            if (id == Vocabulary.UNKNOWN && letters[from - 1] == 'ل' && letters[from] == 'ل') {
                id = find(vocabulary, letters, from + 1, to);
            }
        }
        return id;
    }

    static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() >= 2 + SHORTEST_ARABIC ? word.substring(2) : word;
    }

    private static int findAfterArticle(Vocabulary vocabulary, char[] letters, int from, int to) {
        int id = find(vocabulary, letters, from, to);
        boolean article = to - from >= 2 + SHORTEST_ARABIC && letters[from] == 'ا' && letters[from + 1] == 'ل';
        return id == Vocabulary.UNKNOWN && article ? find(vocabulary, letters, from + 2, to) : id;
    }

    private static int find(Vocabulary vocabulary, char[] letters, int from, int to) {
        return to - from < SHORTEST_ARABIC ? Vocabulary.UNKNOWN : vocabulary.find(letters, from, to);
    }
}
