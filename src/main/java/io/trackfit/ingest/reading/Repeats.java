package io.trackfit.ingest.reading;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;

/**
 * How many rows of a file are exactly the same, by 64-bit fingerprints: twelve bytes a slot, at most three quarters of the
 * slots in use.
 */
final class Repeats {

    private static final int SEEN = 1 << 31;

    private final int most;
    private long[] fingerprints = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int distinct;

    /** @param most distinct rows it takes */
    Repeats(int most) {
        this.most = most;
    }

    int distinct() {
        return distinct;
    }

    void count(long fingerprint) {
        int slot = slot(fingerprint);
        if (counts[slot] == 0) {
            if (distinct == most) {
                throw new InvalidInput(Fault.at(
                        "", "too-many-rows", "The file has more than %d different rows. Split it.".formatted(most)));
            }
            distinct++;
            fingerprints[slot] = fingerprint;
        }
        counts[slot]++;
        if (distinct > counts.length / 4 * 3) {
            grow();
        }
    }

    /** How many rows have this fingerprint, when it is asked for the first time; 0 ever after. */
    int claim(long fingerprint) {
        int slot = slot(fingerprint);
        int count = counts[slot];
        counts[slot] = count | SEEN;
        return Math.max(count, 0);
    }

    private int slot(long fingerprint) {
        int slot = (int) (fingerprint >>> 32 ^ fingerprint) & counts.length - 1;
        while (counts[slot] != 0 && fingerprints[slot] != fingerprint) {
            slot = slot + 1 & counts.length - 1;
        }
        return slot;
    }

    private void grow() {
        var oldFingerprints = fingerprints;
        var oldCounts = counts;
        fingerprints = new long[oldCounts.length * 2];
        counts = new int[oldCounts.length * 2];
        for (int i = 0; i < oldCounts.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldFingerprints[i]);
                fingerprints[slot] = oldFingerprints[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
