package io.trackfit.catalog.http;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Limits of numbers in a query. */
public final class Bounds {

    private static final BigDecimal MAX_YEARS = BigDecimal.valueOf(60);

    private Bounds() {}

    public static void years(String parameter, @Nullable BigDecimal years) {
        if (years != null && (years.signum() < 0 || years.compareTo(MAX_YEARS) > 0)) {
            throw new InvalidInput(Fault.in(parameter, "out-of-range", "Years are between 0 and 60."));
        }
    }
}
