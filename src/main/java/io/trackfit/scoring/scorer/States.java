package io.trackfit.scoring.scorer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A number for each skill, 0 at first; an attempt keeps only what differs from what it started from. */
final class States {

    private static final int FIRST_DIFFERENCES = 8;

    private final @Nullable States of;
    /** At the start one for each skill; of an attempt pairs of skill and state, where it differs. */
    private int[] states;

    private int differences;

    States(int skills) {
        of = null;
        states = new int[skills];
    }

    /** Starts from another, which must not change meanwhile. */
    States(States of) {
        this.of = of;
        states = new int[FIRST_DIFFERENCES];
    }

    int get(int skill) {
        if (of == null) {
            return states[skill];
        }
        for (int i = 0; i < differences; i += 2) {
            if (states[i] == skill) {
                return states[i + 1];
            }
        }
        return of.get(skill);
    }

    void set(int skill, int state) {
        if (of == null) {
            states[skill] = state;
            return;
        }
        int at = 0;
        while (at < differences && states[at] != skill) {
            at += 2;
        }
        if (at == states.length) {
            states = Arrays.copyOf(states, at * 2);
        }
        states[at] = skill;
        states[at + 1] = state;
        differences = Math.max(differences, at + 2);
    }
}
