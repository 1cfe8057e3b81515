package io.trackfit.ingest.mapping;

import io.trackfit.ingest.reading.Layout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param columns the column that tells a field
 * @param optional fields whose column a file may lack
 * @param values words of the file for words of ours, by field; without regard to case
 * @param constants fields that are the same in every row
 * @param ignored columns that are known and not wanted
 * @param separator between the cells of CSV; null: comma, semicolon or tab, whichever the header has most
 * @param listSeparator between the skills of one cell
 * @param dateOrder null: a date that could be read both ways is not read
 */
public record Mapping(
        String id,
        ImportKind kind,
        String title,
        Map<Field, String> columns,
        List<Field> optional,
        Map<Field, Map<String, String>> values,
        Map<Field, String> constants,
        List<String> ignored,
        @Nullable String separator,
        String listSeparator,
        DecimalMark decimalMark,
        @Nullable DateOrder dateOrder,
        @Nullable String note) {

    public Mapping {
        columns = Map.copyOf(columns);
        optional = List.copyOf(optional);
        values = Map.copyOf(values);
        constants = Map.copyOf(constants);
        ignored = List.copyOf(ignored);
    }

    /** What the reading of rows must know of it. */
    public Layout layout() {
        return new Layout(
                separator, listSeparator, columns.values().stream().sorted().toList());
    }
}
