package io.trackfit.shared.csv;

import java.util.List;

/** Reviewed files that must not be used: names every fault, not only the first. */
public final class FaultyFiles extends RuntimeException {

    private final List<String> faults;

    FaultyFiles(List<String> faults) {
        super("The reviewed files have %d fault%s:%n  %s"
                .formatted(faults.size(), faults.size() == 1 ? "" : "s", String.join("\n  ", faults)));
        this.faults = faults;
    }

    /** Each with file and row: {@code roles.csv:3: level: 'boss' is none of junior, mid, senior.} */
    public List<String> faults() {
        return faults;
    }
}
