package io.trackfit.ingest.mapping;

import static java.util.stream.Collectors.joining;

import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.body.Pointers;
import io.trackfit.shared.problem.Fault;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mapping must be beyond its shape. */
@Singleton
public final class MappingCheck implements BodyCheck<MappingRequest> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 2_000;
    private static final int MOST_VALUES = 500;

    @Override
    public Class<MappingRequest> type() {
        return MappingRequest.class;
    }

    @Override
    public List<Fault> faults(MappingRequest body) {
        var faults = new ArrayList<Fault>();
        if (body.id() != null
                && (!SLUG.matcher(body.id()).matches() || body.id().length() > 64)) {
            faults.add(Fault.at("/id", "not-a-slug", "An id is made of a-z, 0-9 and hyphens, at most 64."));
        }
        text(body.title(), "/title", LONGEST, faults);
        text(body.note(), "/note", LONGEST_NOTE, faults);
        separator(body.separator(), "/separator", faults);
        separator(body.listSeparator(), "/listSeparator", faults);
        var known = body.kind() == null ? Set.of(Field.values()) : body.kind().fields();
        var told = new HashSet<Field>();
        told.addAll(fields(body.columns(), "/columns", known, faults));
        told.addAll(fields(body.constants(), "/constants", known, faults));
        fields(body.values(), "/values", known, faults);
        names(body.optional(), known, faults);
        columns(body, faults);
        if (body.values() != null
                && body.values().values().stream().anyMatch(words -> words == null || words.size() > MOST_VALUES)) {
            faults.add(Fault.at("/values", "too-many", "A field has at most %d words.".formatted(MOST_VALUES)));
        }
        if (body.kind() != null && body.columns() != null && faults.isEmpty()) {
            body.kind().needed().stream()
                    .filter(any -> any.stream().noneMatch(told::contains))
                    .forEach(any -> faults.add(Fault.at(
                            "/columns", "missing-field", "A column is needed for %s.".formatted(list(any, " or ")))));
        }
        return faults;
    }

    private static void columns(MappingRequest body, List<Fault> faults) {
        if (body.columns() != null) {
            body.columns()
                    .forEach((field, column) -> text(column, Pointers.member("/columns", field), LONGEST, faults));
        }
        if (body.constants() != null) {
            body.constants()
                    .forEach((field, value) -> text(value, Pointers.member("/constants", field), LONGEST, faults));
        }
        if (body.ignored() != null && body.ignored().size() > MOST_VALUES) {
            faults.add(Fault.at("/ignored", "too-many", "At most %d columns.".formatted(MOST_VALUES)));
        }
    }

    private static void text(@Nullable String text, String pointer, int longest, List<Fault> faults) {
        if (text != null && (text.isBlank() || text.length() > longest)) {
            faults.add(Fault.at(pointer, "bad-length", "Between 1 and %d characters.".formatted(longest)));
        }
    }

    private static void separator(@Nullable String separator, String pointer, List<Fault> faults) {
        if (separator != null
                && (separator.length() != 1
                        || separator.isBlank() && !separator.equals("\t")
                        || separator.equals("\""))) {
            faults.add(Fault.at(pointer, "not-a-separator", "One character, but no quote, blank or line end."));
        }
    }

    private static Set<Field> fields(
            @Nullable Map<String, ?> byField, String pointer, Set<Field> known, List<Fault> faults) {
        var found = new HashSet<Field>();
        if (byField != null) {
            byField.keySet().forEach(name -> field(name, Pointers.member(pointer, name), known, faults, found));
        }
        return found;
    }

    private static void names(@Nullable List<String> names, Set<Field> known, List<Fault> faults) {
        for (int i = 0; names != null && i < names.size(); i++) {
            if (names.get(i) != null) {
                field(names.get(i), Pointers.item("/optional", i), known, faults, new HashSet<>());
            }
        }
    }

    private static void field(String name, String pointer, Set<Field> known, List<Fault> faults, Set<Field> found) {
        var field = Field.of(name);
        if (field.isEmpty() || !known.contains(field.get())) {
            faults.add(Fault.at(pointer, "unknown-field", "Fields are %s.".formatted(list(known, ", "))));
        } else {
            found.add(field.get());
        }
    }

    private static String list(Collection<Field> fields, String between) {
        return fields.stream().sorted().map(Field::wire).collect(joining(between));
    }
}
