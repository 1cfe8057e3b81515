package io.trackfit.ingest.judging;

import io.trackfit.shared.csv.ReviewedFiles;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What pay of a year may be at all, in units of its currency: a rule that catches errors, not a figure. */
final class PayBounds {

    private static final String ANY = "*";
    private static final Bounds NONE = new Bounds(BigDecimal.ONE, BigDecimal.TEN);

    private final Map<String, Bounds> byCurrency = new HashMap<>();

    private record Bounds(BigDecimal low, BigDecimal high) {}

    static PayBounds read(ReviewedFiles files) {
        var bounds = new PayBounds();
        for (var row : files.table("pay_bounds.csv", "currency", "low", "high", "note")
                .distinct("currency")
                .rows()) {
            bounds.byCurrency.put(row.text("currency"), new Bounds(row.decimal("low"), row.decimal("high")));
        }
        if (!bounds.byCurrency.containsKey(ANY)) {
            files.fault("pay_bounds.csv", "There is no row for any currency (%s).".formatted(ANY));
        }
        return bounds;
    }

    boolean allow(String currency, BigDecimal yearly) {
        var bounds = byCurrency.getOrDefault(currency, byCurrency.getOrDefault(ANY, NONE));
        return yearly.compareTo(bounds.low()) >= 0 && yearly.compareTo(bounds.high()) <= 0;
    }
}
