package io.trackfit.recommendation.wire;

import io.trackfit.shared.http.Wire;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How values of our wire types are written, worked out once for each type: names of members are ready as bytes, and a
 * component is read by a call the compiler can see through. Knows what our records are made of, and nothing else.
 */
public final class JsonShapes {

    private static final byte[] NULL = ascii("null");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final Map<Type, Shape> KNOWN = new ConcurrentHashMap<>();

    private JsonShapes() {}

    /** Writes values of one type. */
    public interface Shape {

        /** @param value of the type, not null */
        void write(Object value, JsonBuffer out);
    }

    /** The shape of a type; fails on a type our records are not made of. */
    public static Shape of(Type type) {
        var known = KNOWN.get(type);
        if (known != null) {
            return known;
        }
        var made = make(type);
        var first = KNOWN.putIfAbsent(type, made);
        return first == null ? made : first;
    }

    /** The shape of a record of which only some members are written. */
    public static Shape of(Class<? extends Record> type, Set<String> members) {
        return RecordShape.of(
                type,
                Arrays.stream(type.getRecordComponents())
                        .filter(component -> members.contains(component.getName()))
                        .toList());
    }

    static void write(Shape shape, @Nullable Object value, JsonBuffer out) {
        if (value == null) {
            out.raw(NULL);
        } else {
            shape.write(value, out);
        }
    }

    private static Shape make(Type type) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) generic.getRawType())
                    ? map(of(arguments[1]))
                    : list(of(arguments[0]));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return (value, out) -> out.text((String) value);
        }
        if (plain == Integer.class || plain == int.class || plain == Long.class || plain == long.class) {
            return (value, out) -> out.number(((Number) value).longValue());
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return (value, out) -> out.raw((Boolean) value ? TRUE : FALSE);
        }
        if (plain == BigDecimal.class) {
            return (value, out) -> out.ascii(((BigDecimal) value).toPlainString());
        }
        if (plain == LocalDate.class) {
            return (value, out) -> out.text(value.toString());
        }
        if (plain.isEnum()) {
            return constants(plain);
        }
        if (plain.isRecord()) {
            return RecordShape.of(plain);
        }
        if (plain == Object.class) {
            return (value, out) -> dynamic(value).write(value, out);
        }
        throw new IllegalArgumentException("An answer cannot hold a %s.".formatted(type.getTypeName()));
    }

    /** The shape of a value whose type is only known when it is there: of a fact, or a part of a patch. */
    private static Shape dynamic(Object value) {
        return value instanceof List<?> ? Any.LIST : value instanceof Map<?, ?> ? Any.MAP : of(value.getClass());
    }

    /** Made after the shape of {@code Object} can be made. */
    private static final class Any {
        static final Shape LIST = list(of(Object.class));
        static final Shape MAP = map(of(Object.class));
    }

    private static Shape list(Shape item) {
        return (value, out) -> {
            int begin = out.size();
            for (var entry : (List<?>) value) {
                out.raw(',');
                write(item, entry, out);
            }
            out.enclose(begin, '[', ']');
        };
    }

    private static Shape map(Shape item) {
        return (value, out) -> {
            int begin = out.size();
            for (var entry : ((Map<?, ?>) value).entrySet()) {
                out.raw(',');
                out.text((String) entry.getKey());
                out.raw(':');
                write(item, entry.getValue(), out);
            }
            out.enclose(begin, '{', '}');
        };
    }

    private static Shape constants(Class<?> type) {
        var constants = (Enum<?>[]) type.getEnumConstants();
        var names = new byte[constants.length][];
        for (var constant : constants) {
            names[constant.ordinal()] = ascii('"' + Wire.name(constant) + '"');
        }
        return (value, out) -> out.raw(names[((Enum<?>) value).ordinal()]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
