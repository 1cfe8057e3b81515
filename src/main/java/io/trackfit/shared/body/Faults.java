package io.trackfit.shared.body;

import io.trackfit.shared.problem.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with one body: the first thing at each place, up to a bound that a person could still read. */
public final class Faults {

    private static final int MOST = 100;

    private final Map<String, Fault> faults = new LinkedHashMap<>();

    public void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.putIfAbsent(String.valueOf(fault.pointer()), fault);
        }
    }

    public void add(String pointer, String code, String message) {
        add(Fault.at(pointer, code, message));
    }

    public List<Fault> all() {
        return List.copyOf(faults.values());
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }
}
