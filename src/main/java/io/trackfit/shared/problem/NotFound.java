package io.trackfit.shared.problem;

import java.util.List;

/** Something was asked for by an id that nothing has. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final String id;
    private final transient List<String> nearest;

    /**
     * @param kind what was asked for, as a person says it: {@code role}
     * @param nearest ids that were perhaps meant, nearest first
     */
    public NotFound(String kind, String id, List<String> nearest) {
        super(kind + " not found", null, false, false);
        this.kind = kind;
        this.id = id;
        this.nearest = List.copyOf(nearest);
    }

    List<String> nearest() {
        return nearest;
    }

    String detail() {
        var sentence = "There is no %s '%s'.".formatted(kind, id);
        return nearest.isEmpty() ? sentence : sentence + " Nearest: " + String.join(", ", nearest) + ".";
    }
}
