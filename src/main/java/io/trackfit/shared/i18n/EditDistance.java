package io.trackfit.shared.i18n;

/** How many slips lie between two words: insertions, deletions, replacements, and swaps of neighbours. */
public final class EditDistance {

    private EditDistance() {}

    public static int between(String a, String b) {
        return lastRow(a, b)[b.length()];
    }

    /** Slips between an unfinished word and the beginning of a word that it is closest to. */
    public static int toBeginning(String unfinished, String word) {
        int least = Integer.MAX_VALUE;
        for (int distance : lastRow(unfinished, word)) {
            least = Math.min(least, distance);
        }
        return least;
    }

    /** The distances of a to each beginning of b. */
    private static int[] lastRow(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last;
    }
}
