package io.trackfit.catalog.place;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A currency as kept in PostgreSQL; its rate is a row of its own. */
@Entity
@Table(name = "currency")
class CurrencyRow extends KeptRow {

    @Id
    String code;

    String name;

    int minorUnits;

    String regime;

    @Nullable
    String since;

    @Nullable
    String formalised;

    String confidence;

    @Nullable
    String note;

    List<String> sources;

    static CurrencyRow of(Currency currency) {
        var row = new CurrencyRow();
        row.code = currency.code();
        row.name = currency.name();
        row.minorUnits = currency.minorUnits();
        row.regime = currency.regime();
        row.since = currency.since();
        row.formalised = currency.formalised();
        row.confidence = currency.confidence();
        row.note = currency.note();
        row.sources = currency.sources();
        return row;
    }

    Currency toCurrency(Currency.@Nullable ExchangeRate rate) {
        return new Currency(
                code, name, minorUnits, regime, since, formalised, confidence, note, rate, List.copyOf(sources));
    }
}
