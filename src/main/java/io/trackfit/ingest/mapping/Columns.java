package io.trackfit.ingest.mapping;

import static java.util.stream.Collectors.joining;

import io.trackfit.ingest.reading.Row;
import io.trackfit.shared.body.Pointers;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of one file, as a mapping understands them. */
public final class Columns {

    private static final int MOST_NAMED = 20;

    private final Mapping mapping;
    private final List<String> header;
    private final int[] places = new int[Field.values().length];
    private final List<String> unread;

    private Columns(Mapping mapping, List<String> header, Map<String, Integer> byName) {
        this.mapping = mapping;
        this.header = header;
        Arrays.fill(places, -1);
        var wanted = new HashSet<String>();
        mapping.columns().forEach((field, column) -> {
            wanted.add(folded(column));
            places[field.ordinal()] = byName.getOrDefault(folded(column), -1);
        });
        mapping.ignored().forEach(column -> wanted.add(folded(column)));
        unread = header.stream()
                .filter(column -> !column.isEmpty() && !wanted.contains(folded(column)))
                .limit(MOST_NAMED)
                .toList();
    }

    /** Refuses a header that is too wide, names a column twice, or lacks one that the mapping needs: all at once. */
    public static Columns of(Mapping mapping, List<String> header, int most) {
        if (header.size() > most) {
            throw new InvalidInput(Fault.at(
                    "/1", "too-many-columns", "Line 1 has %d columns; at most %d.".formatted(header.size(), most)));
        }
        var byName = new HashMap<String, Integer>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            var earlier = name.isEmpty() ? null : byName.putIfAbsent(folded(name), i);
            if (earlier != null) {
                faults.add(Fault.at(
                        Pointers.member("/1", name),
                        "duplicate-column",
                        "Line 1 names the column '%s' twice: in columns %d and %d."
                                .formatted(name, earlier + 1, i + 1)));
            }
        }
        mapping.columns().forEach((field, column) -> {
            if (!byName.containsKey(folded(column)) && !mapping.optional().contains(field)) {
                faults.add(Fault.at(
                        Pointers.member("/1", column),
                        "missing-column",
                        "Line 1 has no column '%s', which mapping %s reads as %s. It has %s."
                                .formatted(column, mapping.id(), field.wire(), shown(header))));
            }
        });
        if (faults.isEmpty()) {
            var absent = mapping.kind().needed().stream()
                    .filter(any -> any.stream()
                            .noneMatch(field -> mapping.constants().containsKey(field)
                                    || mapping.columns().containsKey(field)
                                            && byName.containsKey(
                                                    folded(mapping.columns().getOrDefault(field, "")))))
                    .toList();
            absent.forEach(any -> faults.add(Fault.at(
                    "/1",
                    "missing-column",
                    "Line 1 has no column for %s. It has %s."
                            .formatted(
                                    any.stream().sorted().map(Field::wire).collect(joining(" or ")), shown(header)))));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .sorted(java.util.Comparator.comparing(Fault::message))
                    .toList());
        }
        return new Columns(mapping, header, byName);
    }

    private static String shown(List<String> header) {
        return header.stream().limit(MOST_NAMED).collect(joining(", "));
    }

    private static String folded(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    public Mapping mapping() {
        return mapping;
    }

    /** The file's columns that nobody reads; the first of them. */
    public List<String> unread() {
        return unread;
    }

    public boolean has(Field field) {
        return places[field.ordinal()] >= 0 || mapping.constants().containsKey(field);
    }

    /** What a row says of a field, in the mapping's own words where it has some; empty where it says nothing. */
    public String text(Row row, Field field) {
        var text = raw(row, field);
        var words = text.isEmpty() ? null : mapping.values().get(field);
        return words == null ? text : words.getOrDefault(text.toLowerCase(Locale.ROOT), text);
    }

    /** What a row says of a field, as the file has it. */
    public String raw(Row row, Field field) {
        int place = places[field.ordinal()];
        var text = place < 0 ? "" : row.cell(place);
        return text.isEmpty() ? mapping.constants().getOrDefault(field, "") : text;
    }

    /** The file's own name of the column of a field. */
    public String name(Field field) {
        int place = places[field.ordinal()];
        return place < 0 ? field.wire() : header.get(place);
    }

    /** The file's own name of a column. */
    public @Nullable String name(int column) {
        return column < header.size() ? header.get(column) : null;
    }
}
