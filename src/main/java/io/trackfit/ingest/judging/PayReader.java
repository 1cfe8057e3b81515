package io.trackfit.ingest.judging;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Country;
import io.trackfit.ingest.mapping.Columns;
import io.trackfit.ingest.mapping.Field;
import io.trackfit.ingest.reading.Row;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the pay of a row: as told, and for a year in minor units. Every amount is exact; only the yearly one is rounded. */
final class PayReader {

    private static final int MOST_DIGITS = 15;
    private static final Field[] AMOUNTS = {Field.AMOUNT, Field.LOW, Field.HIGH};

    private final Columns columns;
    private final Words words;
    private final PayBounds bounds;
    private final CurrencyUnits units;
    private final PayPeriods periods;
    private final CatalogSnapshot catalog;

    /**
     * What a row pays.
     *
     * @param amounts one, or the two bounds of a range, the lower first
     */
    record Pay(String currency, Period period, List<Told> amounts) {}

    /** An amount as told, and for a year in minor units. */
    record Told(BigDecimal amount, Bound bound, long yearly) {}

    /** An amount and the column it came from. */
    private record Found(Field field, String text, BigDecimal amount, Bound bound) {}

    PayReader(
            Columns columns,
            Words words,
            PayBounds bounds,
            CurrencyUnits units,
            PayPeriods periods,
            CatalogSnapshot catalog) {
        this.columns = columns;
        this.words = words;
        this.bounds = bounds;
        this.units = units;
        this.periods = periods;
        this.catalog = catalog;
    }

    boolean tells(Row row) {
        for (var field : AMOUNTS) {
            if (!columns.raw(row, field).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Null where something is wrong with it, which is told. */
    @Nullable
    Pay read(Row row, @Nullable String country, RowIssues issues) {
        var currencyText = columns.text(row, Field.CURRENCY);
        var currency = currencyText.isEmpty() ? null : currencyText.toUpperCase(Locale.ROOT);
        var periodText = columns.text(row, Field.PERIOD);
        var found = new ArrayList<Found>(2);
        for (var field : AMOUNTS) {
            var text = columns.raw(row, field);
            if (text.isEmpty()) {
                continue;
            }
            var amount = AmountText.of(text, columns.mapping().decimalMark());
            if (amount == null || amount.high() != null && field != Field.AMOUNT) {
                issues.add(IssueCode.NOT_A_NUMBER, columns.name(field), text);
                return null;
            }
            if (amount.currency() != null) {
                if (currency != null && !currency.equals(amount.currency())) {
                    issues.add(IssueCode.CURRENCY_CONTRADICTS, columns.name(field), text);
                    return null;
                }
                currency = amount.currency();
            }
            if (amount.period() != null && periodText.isEmpty()) {
                periodText = amount.period();
            }
            found.add(new Found(field, text, amount.low(), bound(field, amount)));
            if (amount.high() != null) {
                found.add(new Found(field, text, amount.high(), Bound.HIGH));
            }
        }
        return found.isEmpty() ? missing(issues) : pay(found, currency, periodText, country, issues);
    }

    private static Bound bound(Field field, AmountText amount) {
        return field == Field.LOW || amount.high() != null ? Bound.LOW : field == Field.HIGH ? Bound.HIGH : Bound.NONE;
    }

    private @Nullable Pay missing(RowIssues issues) {
        issues.add(IssueCode.MISSING_VALUE, columns.name(columns.has(Field.AMOUNT) ? Field.AMOUNT : Field.LOW), "");
        return null;
    }

    private @Nullable Pay pay(
            List<Found> found,
            @Nullable String currency,
            String periodText,
            @Nullable String country,
            RowIssues issues) {
        if (currency == null) {
            issues.add(IssueCode.MISSING_VALUE, columns.name(Field.CURRENCY), "");
            return null;
        }
        if (!units.know(currency)) {
            issues.add(IssueCode.UNKNOWN_CURRENCY, columns.name(Field.CURRENCY), currency);
            return null;
        }
        var period = period(periodText);
        if (period == null) {
            issues.add(IssueCode.UNKNOWN_PERIOD, columns.name(Field.PERIOD), periodText);
            return null;
        }
        var perYear = periods.perYear(period, country(country));
        if (perYear.isEmpty()) {
            issues.add(IssueCode.NOT_ANNUALISED, columns.name(Field.PERIOD), periodText);
            return null;
        }
        var amounts = new ArrayList<Told>(found.size());
        for (var it : found) {
            var yearly = yearly(it, BigDecimal.valueOf(perYear.get()), currency, issues);
            if (yearly == null) {
                return null;
            }
            amounts.add(new Told(it.amount(), it.bound(), yearly));
        }
        if (amounts.size() > 1
                && amounts.getFirst().yearly() > amounts.getLast().yearly()) {
            issues.add(
                    IssueCode.BOUNDS_REVERSED,
                    columns.name(found.getLast().field()),
                    found.getLast().text());
            return null;
        }
        return new Pay(currency, period, amounts);
    }

    private @Nullable Period period(String text) {
        return text.isEmpty() || text.equals("year")
                ? Period.YEAR
                : words.period(text).orElse(null);
    }

    private @Nullable Country country(@Nullable String id) {
        return id == null ? null : catalog.countries().find(id).orElse(null);
    }

    private @Nullable Long yearly(Found it, BigDecimal perYear, String currency, RowIssues issues) {
        var amount = it.amount();
        if (amount.signum() <= 0) {
            issues.add(IssueCode.NOT_POSITIVE, columns.name(it.field()), it.text());
            return null;
        }
        var yearly = amount.multiply(perYear);
        if (amount.precision() - amount.scale() > MOST_DIGITS || !bounds.allow(currency, yearly)) {
            issues.add(IssueCode.OUT_OF_RANGE, columns.name(it.field()), it.text());
            return null;
        }
        return yearly.setScale(units.of(currency), RoundingMode.HALF_EVEN)
                .unscaledValue()
                .longValueExact();
    }
}
