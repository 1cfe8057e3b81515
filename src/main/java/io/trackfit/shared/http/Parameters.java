package io.trackfit.shared.http;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reads parameters of a query or path. A value that cannot be read is a 400 that names it, not a 404. */
@Provider
public final class Parameters implements ParamConverterProvider {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    /** How text becomes a value, and what to say where it does not. */
    private record Reading<T>(Function<String, Optional<T>> read, String expected) {

        Optional<Fault> fault(String parameter, String text) {
            return read.apply(text).isPresent()
                    ? Optional.empty()
                    : Optional.of(Fault.in(parameter, "not-readable", expected));
        }
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(
            Class<T> type, @Nullable Type generic, Annotation @Nullable [] annotations) {
        var reading = readingOf(type);
        return reading == null ? null : converter(reading, nameOf(annotations));
    }

    /** What is wrong with the text of a parameter of this type. */
    static Optional<Fault> fault(String parameter, Class<?> type, String text) {
        var reading = readingOf(type);
        return reading == null ? Optional.empty() : reading.fault(parameter, text);
    }

    @SuppressWarnings("unchecked")
    private static <T> @Nullable Reading<T> readingOf(Class<T> type) {
        if (type == Integer.class || type == int.class) {
            return (Reading<T>) new Reading<>(Parameters::whole, "Expected a whole number of at most 9 digits.");
        }
        if (type == BigDecimal.class) {
            return (Reading<T>) new Reading<>(Parameters::decimal, "Expected a decimal number such as 2.5.");
        }
        if (type == LocalDate.class) {
            return (Reading<T>) new Reading<>(Parameters::date, "Expected a date such as 2026-05-18.");
        }
        if (type == Boolean.class || type == boolean.class) {
            return (Reading<T>) new Reading<>(Parameters::truth, "Expected true or false.");
        }
        if (type.isEnum()) {
            return new Reading<>(
                    text -> constant(type, text), "Expected one of " + String.join(", ", names(type)) + ".");
        }
        return null;
    }

    private static <T> ParamConverter<T> converter(Reading<T> reading, String name) {
        return new ParamConverter<>() {
            @Override
            public T fromString(String text) {
                return reading.read()
                        .apply(text)
                        .orElseThrow(() -> new InvalidInput(Fault.in(name, "not-readable", reading.expected())));
            }

            @Override
            public String toString(T value) {
                return value instanceof Enum<?> constant ? Wire.name(constant) : String.valueOf(value);
            }
        };
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> constant(Class<T> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (Wire.name((Enum<?>) constant).equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(Class<?> type) {
        var names = new ArrayList<String>();
        for (var constant : type.getEnumConstants()) {
            names.add(Wire.name((Enum<?>) constant));
        }
        return names;
    }

    private static String nameOf(Annotation @Nullable [] annotations) {
        if (annotations != null) {
            for (var annotation : annotations) {
                switch (annotation) {
                    case RestQuery query
                    when !query.value().isEmpty() -> {
                        return query.value();
                    }
                    case QueryParam query -> {
                        return query.value();
                    }
                    case RestPath path
                    when !path.value().isEmpty() -> {
                        return path.value();
                    }
                    case PathParam path -> {
                        return path.value();
                    }
                    default -> {}
                }
            }
        }
        return "parameter";
    }
}
