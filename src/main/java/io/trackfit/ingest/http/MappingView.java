package io.trackfit.ingest.http;

import io.trackfit.ingest.mapping.DateOrder;
import io.trackfit.ingest.mapping.DecimalMark;
import io.trackfit.ingest.mapping.ImportKind;
import io.trackfit.ingest.mapping.MappingRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a file mean.
 *
 * @param shipped it comes along with the service
 * @param columns by field, the column that tells it
 * @param optional fields whose column a file may lack
 * @param values by field, words of the file for words of ours
 * @param constants by field, what is the same in every row
 * @param ignored columns that are known and not wanted
 * @param separator between the cells of CSV; null: comma, semicolon or tab, whichever the header has most
 * @param listSeparator between the skills of one cell; null: a bar
 * @param decimalMark what stands before the fraction of an amount; null: a point
 * @param dateOrder what 03/04/2024 means; null: a date that could be read both ways is not read
 */
record MappingView(
        String id,
        boolean shipped,
        ImportKind kind,
        String title,
        Map<String, String> columns,
        List<String> optional,
        Map<String, Map<String, String>> values,
        Map<String, String> constants,
        List<String> ignored,
        @Nullable String separator,
        @Nullable String listSeparator,
        @Nullable DecimalMark decimalMark,
        @Nullable DateOrder dateOrder,
        @Nullable String note) {

    static MappingView of(MappingRequest it, boolean shipped) {
        return new MappingView(
                it.id(),
                shipped,
                it.kind(),
                it.title(),
                it.columns(),
                it.optional() == null ? List.of() : it.optional(),
                it.values() == null ? Map.of() : it.values(),
                it.constants() == null ? Map.of() : it.constants(),
                it.ignored() == null ? List.of() : it.ignored(),
                it.separator(),
                it.listSeparator(),
                it.decimalMark(),
                it.dateOrder(),
                it.note());
    }
}
