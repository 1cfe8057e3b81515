package io.trackfit.market.intake;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strata of one batch and how many rows each has: they grow with what rows say, not with how many there are. */
final class Strata {

    static final String COLUMNS =
            "batch, number, family, track, level, country, location, year, currency, component, rows, distinct_rows, employers";

    private final Map<Key, Stratum> all = new LinkedHashMap<>();

    /** The stratum of each row, for repeats that are told later. */
    private Stratum[] ofRow = new Stratum[1024];

    private int rows;

    /** What rows of a stratum agree in. */
    private record Key(
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            @Nullable String country,
            @Nullable String location,
            int year,
            String currency,
            Component component) {}

    /** A stratum as far as it is filled. */
    private static final class Stratum {

        private final int number;
        private long rows;
        private long distinctRows;
        private boolean employers;

        Stratum(int number) {
            this.number = number;
        }
    }

    /** Counts a row and says which stratum it is in. */
    int add(Observation it) {
        var key = new Key(
                it.family(),
                it.track(),
                it.level(),
                it.country(),
                it.location(),
                it.year(),
                it.currency(),
                it.component());
        var stratum = all.computeIfAbsent(key, _ -> new Stratum(all.size()));
        stratum.rows += it.repeats();
        stratum.distinctRows++;
        stratum.employers |= it.employer() != null;
        if (rows == ofRow.length) {
            ofRow = Arrays.copyOf(ofRow, rows + (rows >> 1));
        }
        ofRow[rows++] = stratum;
        return stratum.number;
    }

    void repeated(int row, int times) {
        ofRow[row].rows += times;
    }

    void copy(long batch, CopyText out) throws SQLException {
        for (var entry : all.entrySet()) {
            var key = entry.getKey();
            var stratum = entry.getValue();
            out.value(batch)
                    .value(stratum.number)
                    .text(key.family())
                    .text(key.track())
                    .plain(key.level())
                    .text(key.country())
                    .text(key.location())
                    .value(key.year())
                    .text(key.currency())
                    .plain(key.component())
                    .value(stratum.rows)
                    .value(stratum.distinctRows)
                    .plain(stratum.employers)
                    .endRow();
        }
    }
}
