package io.trackfit.market.demand.cells;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The numbers that counts know skills by. Immutable. */
public final class Skills {

    private final Map<Integer, String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Skills(Map<Integer, String> ids) {
        this.ids = Map.copyOf(ids);
        ids.forEach((number, id) -> numbers.put(id, number));
    }

    public String id(int number) {
        return Objects.requireNonNull(ids.get(number));
    }

    /** Of a skill that nothing names it is one that nothing has. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }
}
