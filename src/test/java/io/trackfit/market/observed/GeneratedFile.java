package io.trackfit.market.observed;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Observations as a file of 74,301 rows brings them, from a seed: about half of the rows repeat another, most titles are
 * none of ours, most rows are from one country, hardly any from the Gulf.
 */
final class GeneratedFile {

    static final int ROWS = 74_301;

    private static final List<String> FAMILIES = List.of("data-engineer", "ai-engineer", "machine-learning-engineer");
    private static final List<String> COUNTRIES = List.of("US", "US", "US", "US", "US", "US", "GB", "GB", "DE", "CA");
    private static final List<String> GULF = List.of("AE", "SA", "QA");

    private final Random random;

    private GeneratedFile(long seed) {
        this.random = new Random(seed);
    }

    static List<Observation> of(long seed) {
        return new GeneratedFile(seed).rows();
    }

    private List<Observation> rows() {
        var rows = new ArrayList<Observation>();
        int left = ROWS;
        while (left > 0) {
            int repeats = Math.min(left, random.nextInt(10) < 6 ? 1 : 1 + random.nextInt(6));
            rows.add(row(repeats));
            left -= repeats;
        }
        return rows;
    }

    private Observation row(int repeats) {
        @Nullable String family = random.nextInt(3) == 0 ? FAMILIES.get(random.nextInt(3)) : null;
        @Nullable Level level = random.nextInt(20) == 0 ? null : Level.values()[random.nextInt(3)];
        var country = random.nextInt(2_000) == 0
                ? GULF.get(random.nextInt(3))
                : random.nextInt(50) == 0 ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        var currency = "GB".equals(country) ? "GBP" : "DE".equals(country) && random.nextBoolean() ? "EUR" : "USD";
        long yearly = Math.round(100_000 * Math.exp(random.nextGaussian() * 0.4)) * 100 + random.nextInt(3);
        return new Observation(
                2020 + Math.min(5, random.nextInt(9)),
                null,
                "Title %d".formatted(random.nextInt(300)),
                family,
                family == null ? null : family.equals("data-engineer") ? "data-engineering" : "ai-engineering",
                level,
                country,
                null,
                currency,
                BigDecimal.valueOf(yearly, 2),
                Period.YEAR,
                Component.BASE,
                random.nextBoolean() ? Bound.LOW : Bound.HIGH,
                yearly,
                null,
                "FT",
                null,
                repeats);
    }
}
