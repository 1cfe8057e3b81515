package io.trackfit.shared.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request, and where.
 *
 * @param pointer JSON pointer into the body; null where the fault is not in the body
 * @param parameter name of the query or path parameter; null where the fault is not there
 * @param code what is wrong, in kebab-case: API
 * @param message what is wrong, for a person
 * @param nearest values that were perhaps meant, nearest first
 */
public record Fault(
        @Nullable String pointer, @Nullable String parameter, String code, String message, List<String> nearest) {

    public static Fault at(String pointer, String code, String message) {
        return new Fault(pointer, null, code, message, List.of());
    }

    public static Fault at(String pointer, String code, String message, List<String> nearest) {
        return new Fault(pointer, null, code, message, List.copyOf(nearest));
    }

    public static Fault in(String parameter, String code, String message) {
        return new Fault(null, parameter, code, message, List.of());
    }

    public static Fault in(String parameter, String code, String message, List<String> nearest) {
        return new Fault(null, parameter, code, message, List.copyOf(nearest));
    }
}
