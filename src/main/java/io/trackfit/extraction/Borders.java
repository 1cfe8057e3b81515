package io.trackfit.extraction;

/** Where a name may begin and end: at the border of a token that is not part of something else, as js is of vue.js. */
final class Borders {

    private Borders() {}

    static boolean beginsBefore(Tokens tokens, int token) {
        if (tokens.is(token, Tokens.ADDRESS)) {
            return false;
        }
        if (tokens.gapBefore(token) != Tokens.GLUED) {
            return true;
        }
        int before = tokens.word[token - 1];
        if (tokens.isSign(token, Tokens.DOT)) {
            return tokens.is(token - 1, Tokens.SIGN);
        }
        return switch (before) {
            case Tokens.DOT -> !inner(tokens, token - 1) || beginsSentence(tokens, token);
            case Tokens.AND, Tokens.SHARP -> !isLetter(tokens, token);
            default -> true;
        };
    }

    static boolean endsAfter(Tokens tokens, int token) {
        int next = token + 1;
        if (tokens.gapBefore(next) != Tokens.GLUED) {
            return true;
        }
        if (tokens.is(token, Tokens.SIGN)) {
            return tokens.is(next, Tokens.DIGITS) || tokens.is(next, Tokens.SIGN) && !sameSign(tokens, token);
        }
        return switch (tokens.word[next]) {
            case Tokens.DOT -> beginsSentence(tokens, next + 1) || version(tokens, next + 1);
            case Tokens.AND, Tokens.PLUS, Tokens.SHARP -> !isLetter(tokens, token);
            default -> true;
        };
    }

    /** One letter: part of R&D or of a grade such as C+ rather than a name. */
    static boolean isLetter(Tokens tokens, int token) {
        return tokens.end[token] - tokens.start[token] == 1;
    }

    private static boolean sameSign(Tokens tokens, int token) {
        return tokens.word[token] == tokens.word[token + 1];
    }

    /** A dot between two words without a blank. */
    private static boolean inner(Tokens tokens, int dot) {
        return tokens.gapBefore(dot) == Tokens.GLUED && !tokens.is(dot - 1, Tokens.SIGN);
    }

    /** A blank is missing after a full stop: "I know SQL.Python too". */
    private static boolean beginsSentence(Tokens tokens, int token) {
        return token < tokens.size && tokens.is(token, Tokens.CAPITAL) && !isLetter(tokens, token);
    }

    private static boolean version(Tokens tokens, int token) {
        return token < tokens.size && tokens.is(token, Tokens.DIGITS);
    }
}
