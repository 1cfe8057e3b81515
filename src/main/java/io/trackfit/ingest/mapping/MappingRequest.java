package io.trackfit.ingest.mapping;

import io.trackfit.shared.body.CheckedBody;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it is posted.
 *
 * @param id a slug
 * @param kind what the rows are
 * @param title what files it is for
 * @param columns name of the field (date, year, title, level, country, place, currency, amount, low, high, period, component, employer, employmentType, remote, skills): name of the file's column
 * @param optional fields whose column a file may lack
 * @param values by field, words of the file for words of ours, such as SE for senior
 * @param constants by field, what is the same in every row, such as the period year
 * @param ignored columns that are known and not wanted
 * @param separator between the cells of CSV; not told: comma, semicolon or tab, whichever the header has most
 * @param listSeparator between the skills of one cell; not told: a bar
 * @param decimalMark what stands before the fraction of an amount; not told: a point
 * @param dateOrder what 03/04/2024 means; not told: a date that could be read both ways is not read
 */
public record MappingRequest(
        String id,
        ImportKind kind,
        String title,
        Map<String, String> columns,
        @Nullable List<String> optional,
        @Nullable Map<String, Map<String, String>> values,
        @Nullable Map<String, String> constants,
        @Nullable List<String> ignored,
        @Nullable String separator,
        @Nullable String listSeparator,
        @Nullable DecimalMark decimalMark,
        @Nullable DateOrder dateOrder,
        @Nullable String note)
        implements CheckedBody {

    /** To be called once it is checked. */
    public Mapping toMapping() {
        var folded = values == null
                ? Map.<String, Map<String, String>>of()
                : values.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> lowerCase(entry.getValue())));
        return new Mapping(
                id,
                kind,
                title,
                byField(columns),
                optional == null
                        ? List.of()
                        : optional.stream().map(MappingRequest::field).toList(),
                byField(folded),
                constants == null ? Map.of() : byField(constants),
                ignored == null ? List.of() : ignored,
                separator,
                listSeparator == null ? "|" : listSeparator,
                decimalMark == null ? DecimalMark.POINT : decimalMark,
                dateOrder,
                note);
    }

    private static Map<String, String> lowerCase(Map<String, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        word -> word.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue, (one, other) -> one));
    }

    private static <T> Map<Field, T> byField(Map<String, T> byName) {
        var fields = new EnumMap<Field, T>(Field.class);
        byName.forEach((name, value) -> fields.put(field(name), value));
        return fields;
    }

    private static Field field(String name) {
        return Field.of(name).orElseThrow();
    }
}
