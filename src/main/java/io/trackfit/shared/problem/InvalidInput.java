package io.trackfit.shared.problem;

import java.util.List;

/** A request that cannot be answered as it is, with everything wrong with it. */
public final class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public InvalidInput(List<Fault> faults) {
        super("invalid input", null, false, false);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("Invalid input names at least one fault.");
        }
        this.faults = List.copyOf(faults);
    }

    public InvalidInput(Fault fault) {
        this(List.of(fault));
    }

    public List<Fault> faults() {
        return faults;
    }
}
