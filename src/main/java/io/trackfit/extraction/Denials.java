package io.trackfit.extraction;

import io.trackfit.extraction.Candidates.Link;
import java.util.BitSet;

/** Finds the skills a text denies ("no experience with Spark") or only wishes for ("eager to learn Kafka"). */
final class Denials {

    private static final int WISH_REACHES = 4;
    private static final int DENIAL_REACHES = 5;
    private static final int NEVER = -100;
    private static final int UNKNOWN_AFTER_HAVING = 2;

    private enum State {
        NONE,
        /** A denial was read, and what is denied is still to come. */
        DENIES,
        /** A denial of having or using something was read. */
        DENIES_HAVING,
        /** A skill was denied; those of the same list are too. */
        IN_LIST
    }

    private final Candidates candidates;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final BitSet denied = new BitSet();

    private State state = State.NONE;
    private int unknown;
    private int wish;
    private int lastDenial = NEVER;
    private boolean bare;

    private Denials(Candidates candidates, Lexicon lexicon) {
        this.candidates = candidates;
        this.tokens = candidates.tokens;
        this.lexicon = lexicon;
    }

    static BitSet of(Candidates candidates, Lexicon lexicon) {
        var denials = new Denials(candidates, lexicon);
        denials.before();
        denials.behind();
        return denials.denied;
    }

    private void before() {
        int next = 0;
        for (int token = 0; token < tokens.size; token++) {
            border(token);
            if (next < candidates.size && token == candidates.from[next]) {
                skill(next);
                token = candidates.to[next] - 1;
                next++;
            } else {
                word(token);
            }
        }
    }

    /** A denial ends with its sentence or item, and with its line unless the line breaks off in the middle of a phrase. */
    private void border(int token) {
        byte gap = tokens.gapBefore(token);
        boolean comma = gap == Tokens.COMMA && (state != State.IN_LIST || bare);
        boolean line = gap == Tokens.LINE && !lexicon.is(tokens.word[token - 1], Lexicon.FILLS | Lexicon.JOINS);
        if (gap == Tokens.END || comma || line) {
            state = State.NONE;
            wish = 0;
            lastDenial = NEVER;
        }
    }

    private void skill(int candidate) {
        boolean hit = state == State.DENIES && unknown == 0
                || state == State.DENIES_HAVING
                || state == State.IN_LIST && candidates.link(candidate - 1) != Link.NONE;
        if (hit) {
            denied.set(candidate);
            bare = state == State.DENIES || state == State.IN_LIST && bare;
        }
        state = hit ? State.IN_LIST : State.NONE;
        wish = 0;
        lastDenial = NEVER;
    }

    private void word(int token) {
        int word = tokens.word[token];
        if (wish > 0) {
            wish--;
        }
        if (lexicon.is(word, Lexicon.WISHES)) {
            wish = WISH_REACHES;
        }
        if (lexicon.is(word, Lexicon.TURNS)) {
            state = State.NONE;
        } else if (wish > 0 && lexicon.is(word, Lexicon.LEARNS)) {
            begin(State.DENIES_HAVING);
        } else if (lexicon.is(word, Lexicon.DENIES)) {
            deny(token, word);
        } else {
            proceed(token, word);
        }
    }

    /** Two denials make none: "cannot live without Python". */
    private void deny(int token, int word) {
        boolean twice = token - lastDenial <= DENIAL_REACHES;
        lastDenial = token;
        begin(twice ? State.NONE : lexicon.is(word, Lexicon.HAVING) ? State.DENIES_HAVING : State.DENIES);
    }

    private void begin(State begun) {
        state = begun;
        unknown = 0;
    }

    private void proceed(int token, int word) {
        switch (state) {
            case NONE -> {}
            case DENIES -> {
                if (lexicon.is(word, Lexicon.TAKES_BACK | Lexicon.WANTED)) {
                    state = State.NONE;
                } else if (lexicon.is(word, Lexicon.HAVING)) {
                    begin(State.DENIES_HAVING);
                } else if (!lexicon.is(word, Lexicon.FILLS) && ++unknown > 1) {
                    state = State.NONE;
                }
            }
            case DENIES_HAVING -> {
                boolean harmless = lexicon.is(word, Lexicon.FILLS | Lexicon.HAVING | Lexicon.JOINS);
                if (!harmless && ++unknown > UNKNOWN_AFTER_HAVING) {
                    state = State.NONE;
                }
            }
            case IN_LIST -> {
                boolean ends = bare && !alternative(token);
                if (ends || !candidates.joins(token) && !lexicon.is(word, Lexicon.HAVING | Lexicon.FILLS)) {
                    state = State.NONE;
                }
            }
        }
    }

    /** "not Java or Scala" denies both; "not Java and Python" only the first. */
    private boolean alternative(int token) {
        return candidates.joins(token)
                && !tokens.isSign(token, Tokens.AND)
                && !tokens.isSign(token, Tokens.PLUS)
                && !lexicon.is(tokens.word[token], Lexicon.CONJOINS);
    }

    /** "Spark: none", "Kafka is not required": denied behind the name, with the list it closes. */
    private void behind() {
        for (int i = 0; i < candidates.size; i++) {
            if (deniedBehind(candidates.to[i])) {
                denied.set(i);
                for (int k = i - 1; k >= 0 && candidates.link(k) == Link.LISTED && !denied.get(k); k--) {
                    denied.set(k);
                }
            }
        }
    }

    private boolean deniedBehind(int token) {
        byte gap = tokens.gapBefore(token);
        if (gap == Tokens.END || gap == Tokens.COMMA) {
            return false;
        }
        if ((gap == Tokens.OTHER || gap == Tokens.COLON) && isDenial(token)) {
            byte after = tokens.gapBefore(token + 1);
            return after >= Tokens.LINE || has(token + 1, Lexicon.HAVING | Lexicon.WANTED | Lexicon.FILLS);
        }
        boolean states = has(token, Lexicon.STATES);
        int not = states && isDenial(token + 1) ? token + 1 : token;
        return isDenial(not) && has(not + 1, Lexicon.WANTED);
    }

    private boolean isDenial(int token) {
        return has(token, Lexicon.DENIES);
    }

    private boolean has(int token, int role) {
        return token < tokens.size && lexicon.is(tokens.word[token], role);
    }
}
