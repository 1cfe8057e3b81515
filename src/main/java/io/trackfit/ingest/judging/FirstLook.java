package io.trackfit.ingest.judging;

import io.trackfit.ingest.mapping.Columns;
import io.trackfit.ingest.mapping.Field;
import io.trackfit.ingest.mapping.Mapping;
import io.trackfit.ingest.reading.FirstReading;
import io.trackfit.ingest.reading.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of the whole file before a row is judged: its columns, and the countries it uses wrongly. A country that
 * the places of nearly all its rows contradict is taken from none of the file's rows.
 */
public final class FirstLook implements FirstReading {

    private static final int FEWEST = 10;
    private static final double NEARLY_ALL = 0.9;

    private final Mapping mapping;
    private final Places places;
    private final int mostColumns;
    private final Map<String, int[]> byCountry = new HashMap<>();
    private @Nullable Columns columns;
    private boolean compares;

    FirstLook(Mapping mapping, Places places, int mostColumns) {
        this.mapping = mapping;
        this.places = places;
        this.mostColumns = mostColumns;
    }

    @Override
    public void header(List<String> header) {
        var bound = Columns.of(mapping, header, mostColumns);
        columns = bound;
        compares = bound.has(Field.COUNTRY) && bound.has(Field.PLACE);
    }

    @Override
    public void row(Row row) {
        if (compares && row.flaw() == null) {
            var where = places.of(columns().text(row, Field.COUNTRY), columns().raw(row, Field.PLACE));
            if (where.stated() != null && !where.possible().isEmpty()) {
                var counts = byCountry.computeIfAbsent(where.stated(), country -> new int[2]);
                counts[0]++;
                counts[1] += where.contradiction() ? 1 : 0;
            }
        }
    }

    /** Known once the header was read. */
    public Columns columns() {
        if (columns == null) {
            throw new IllegalStateException("The header was not read.");
        }
        return columns;
    }

    /** Codes of the countries that this file uses wrongly. */
    Set<String> distrusted() {
        var distrusted = new HashSet<String>();
        byCountry.forEach((country, counts) -> {
            if (counts[1] >= FEWEST && counts[1] >= NEARLY_ALL * counts[0]) {
                distrusted.add(country);
            }
        });
        return distrusted;
    }
}
