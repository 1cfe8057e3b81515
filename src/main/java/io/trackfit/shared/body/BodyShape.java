package io.trackfit.shared.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.i18n.EditDistance;
import io.trackfit.shared.problem.Fault;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares a tree with the record it should be, by the record's own components. What is wrong is told and replaced by null,
 * so that the rest can still be bound and checked. The types it knows are those our requests are made of.
 */
final class BodyShape {

    private final Faults faults;
    private final BiFunction<String, String, Optional<Fault>> unknownMember;

    /** @param unknownMember what to say of an unknown member, by pointer and name, if there is something special */
    BodyShape(Faults faults, BiFunction<String, String, Optional<Fault>> unknownMember) {
        this.faults = faults;
        this.unknownMember = unknownMember;
    }

    /** The value where it is of the type, null where not. */
    JsonNode check(JsonNode value, Type type, String pointer) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == List.class
                    ? list(value, arguments[0], pointer)
                    : map(value, arguments[1], pointer);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return string(value, pointer);
        }
        if (plain == Integer.class || plain == int.class) {
            return integer(value, pointer);
        }
        if (plain == BigDecimal.class) {
            return keep(value, value.isNumber(), pointer, "a number");
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return keep(value, value.isBoolean(), pointer, "true or false");
        }
        if (plain == LocalDate.class) {
            return date(value, pointer);
        }
        if (plain.isEnum()) {
            return constant(value, plain, pointer);
        }
        if (!plain.isRecord()) {
            throw new IllegalArgumentException("A request cannot hold a %s.".formatted(plain.getName()));
        }
        return value.isTextual() && isMadeOfText(plain) ? string(value, pointer) : record(value, plain, pointer);
    }

    private JsonNode keep(JsonNode value, boolean right, String pointer, String expected) {
        if (right) {
            return value;
        }
        faults.add(pointer, "wrong-type", "Here belongs %s.".formatted(expected));
        return NullNode.instance;
    }

    private JsonNode string(JsonNode value, String pointer) {
        if (value.isTextual() && Utf8.isUnprintable(value.textValue())) {
            faults.add(pointer, "bad-character", "The text holds a NUL or half a surrogate pair.");
            return NullNode.instance;
        }
        return keep(value, value.isTextual(), pointer, "a text");
    }

    private JsonNode integer(JsonNode value, String pointer) {
        if (value.isIntegralNumber() && !value.canConvertToInt()) {
            faults.add(pointer, "out-of-range", "The number is too large.");
            return NullNode.instance;
        }
        return keep(value, value.isIntegralNumber(), pointer, "a whole number");
    }

    private JsonNode date(JsonNode value, String pointer) {
        try {
            if (value.isTextual()) {
                LocalDate.parse(value.textValue());
                return value;
            }
        } catch (DateTimeException e) {
            // told below, like a value that is no text
        }
        return keep(value, false, pointer, "a date such as 2026-11-22");
    }

    private JsonNode constant(JsonNode value, Class<?> type, String pointer) {
        var known = Arrays.stream(type.getEnumConstants())
                .map(constant -> Wire.name((Enum<?>) constant))
                .toList();
        if (value.isTextual() && !known.contains(value.textValue())) {
            faults.add(Fault.at(pointer, "unknown-value", "Known are " + String.join(", ", known) + ".", known));
            return NullNode.instance;
        }
        return keep(value, value.isTextual(), pointer, "one of " + String.join(", ", known));
    }

    private JsonNode list(JsonNode value, Type item, String pointer) {
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, item(array.get(i), item, Pointers.item(pointer, i)));
            }
        }
        return keep(value, value.isArray(), pointer, "a list");
    }

    private JsonNode map(JsonNode value, Type item, String pointer) {
        if (value instanceof ObjectNode object) {
            for (var member : object.properties()) {
                String at = Pointers.member(pointer, member.getKey());
                if (Utf8.isUnprintable(member.getKey())) {
                    faults.add(at, "bad-character", "The name holds a NUL or half a surrogate pair.");
                }
                member.setValue(item(member.getValue(), item, at));
            }
        }
        return keep(value, value.isObject(), pointer, "an object");
    }

    private JsonNode item(JsonNode value, Type type, String pointer) {
        if (value.isNull()) {
            faults.add(pointer, "missing-member", "Something belongs here.");
            return value;
        }
        return check(value, type, pointer);
    }

    private JsonNode record(JsonNode value, Class<?> type, String pointer) {
        if (!(value instanceof ObjectNode object)) {
            return keep(value, false, pointer, isMadeOfText(type) ? "a text or an object" : "an object");
        }
        var components = new HashMap<String, RecordComponent>();
        for (var component : type.getRecordComponents()) {
            components.put(component.getName(), component);
        }
        refuseUnknown(object, components, pointer);
        for (var component : type.getRecordComponents()) {
            var member = object.get(component.getName());
            boolean told = member != null && !member.isNull();
            if (told) {
                object.set(
                        component.getName(),
                        check(member, component.getGenericType(), Pointers.member(pointer, component.getName())));
            } else if (!isNullable(component)) {
                faults.add(Pointers.member(pointer, component.getName()), "missing-member", "This member is needed.");
            }
        }
        return object;
    }

    private void refuseUnknown(ObjectNode object, Map<String, RecordComponent> components, String pointer) {
        for (var names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!components.containsKey(name)) {
                String at = Pointers.member(pointer, name);
                faults.add(unknownMember.apply(at, name).orElseGet(() -> unknown(at, name, components.keySet())));
                names.remove();
            }
        }
    }

    private static Fault unknown(String pointer, String name, Iterable<String> known) {
        String shown = pointer.substring(pointer.lastIndexOf('/') + 1);
        return Fault.at(pointer, "unknown-member", "There is no member '%s'.".formatted(shown), nearest(name, known));
    }

    private static List<String> nearest(String name, Iterable<String> known) {
        if (name.length() > 64) {
            return List.of();
        }
        String asked = name.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
        var distances = new HashMap<String, Integer>();
        for (String member : known) {
            int distance = EditDistance.between(asked, member.toLowerCase(Locale.ROOT));
            boolean part = asked.length() > 2 && member.toLowerCase(Locale.ROOT).contains(asked);
            if (part || distance <= Math.max(1, Math.min(asked.length(), member.length()) / 3)) {
                distances.put(member, distance);
            }
        }
        return distances.keySet().stream()
                .sorted(Comparator.<String>comparingInt(distances::get).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Has a factory that takes a bare text. */
    private static boolean isMadeOfText(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
    }
}
