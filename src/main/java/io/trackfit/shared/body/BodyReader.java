package io.trackfit.shared.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a JSON body into its record, or says everything that is wrong with it. */
@Singleton
public class BodyReader {

    private final ObjectMapper json;
    /** Refuses what lacks a member: then it is read slowly, and all that is missing is told. */
    private final ObjectMapper whole;

    private final List<BodyCheck<?>> checks;

    public BodyReader(ObjectMapper json, @All List<BodyCheck<?>> checks) {
        this.json = json;
        this.whole = json.copy();
        whole.setAnnotationIntrospectors(
                json.getSerializationConfig().getAnnotationIntrospector(),
                AnnotationIntrospector.pair(
                        new NoNulls(), json.getDeserializationConfig().getAnnotationIntrospector()));
        this.checks = checks;
    }

    public <T extends CheckedBody> T read(byte[] body, Class<T> type) {
        var check = check(type);
        boolean escapes = Utf8.check(body);
        T bound = escapes ? null : bind(body, type);
        var faults = new Faults();
        if (bound == null) {
            bound = readSlowly(body, type, check, faults);
        }
        if (bound != null && check != null) {
            check.faults(bound).forEach(faults::add);
        }
        if (bound == null || !faults.isEmpty()) {
            throw new InvalidInput(faults.all());
        }
        return bound;
    }

    /** Null where something is wrong. */
    private <T> @Nullable T bind(byte[] body, Class<T> type) {
        try {
            return whole.readValue(body, type);
        } catch (JacksonException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends CheckedBody> @Nullable T readSlowly(
            byte[] body, Class<T> type, @Nullable BodyCheck<T> check, Faults faults) {
        var tree = JsonTree.read(body, json.getFactory().streamReadConstraints(), faults);
        if (check != null && tree.isObject()) {
            var names = new HashSet<String>();
            tree.fieldNames().forEachRemaining(names::add);
            check.mistaken(names).ifPresent(fault -> {
                throw new InvalidInput(fault);
            });
        }
        var shape = new BodyShape(
                faults, (pointer, member) -> check == null ? Optional.empty() : check.unknown(pointer, member));
        return bind(shape.check(tree, type, ""), type, faults);
    }

    private <T> @Nullable T bind(JsonNode tree, Class<T> type, Faults faults) {
        if (tree.isNull()) {
            return null;
        }
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            if (faults.isEmpty()) {
                faults.add(Fault.at("", "not-as-described", "The body is not as the contract describes it."));
            }
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private <T extends CheckedBody> @Nullable BodyCheck<T> check(Class<T> type) {
        for (var check : checks) {
            if (check.type() == type) {
                return (BodyCheck<T>) check;
            }
        }
        return null;
    }

    /** A body as a tree, for readers that overlook what they do not know. Refuses what no reader could take. */
    public JsonNode tree(byte[] body) {
        boolean escapes = Utf8.check(body);
        var faults = new Faults();
        var tree = JsonTree.read(body, json.getFactory().streamReadConstraints(), faults);
        if (escapes) {
            new Texts(faults).check(tree, "");
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.all());
        }
        return tree;
    }

    /** The text of a body that is nothing but text. */
    public static String text(byte[] body) {
        if (body.length == 0) {
            throw new MalformedBody("The body is empty.");
        }
        Utf8.check(body);
        return Utf8.decode(body);
    }
}
