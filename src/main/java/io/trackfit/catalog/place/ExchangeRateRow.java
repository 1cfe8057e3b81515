package io.trackfit.catalog.place;

import io.trackfit.shared.csv.Decimals;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rate of a currency as kept in PostgreSQL. */
@Entity
@Table(name = "exchange_rate")
class ExchangeRateRow extends KeptRow {

    @Id
    String currency;

    @Column(precision = 18, scale = 8)
    BigDecimal perUsd;

    @Nullable
    String date;

    String kind;

    String confidence;

    @Nullable
    String note;

    List<String> sources;

    static ExchangeRateRow of(String currency, Currency.ExchangeRate rate) {
        var row = new ExchangeRateRow();
        row.currency = currency;
        row.perUsd = rate.perUsd();
        row.date = rate.date();
        row.kind = rate.kind();
        row.confidence = rate.confidence();
        row.note = rate.note();
        row.sources = rate.sources();
        return row;
    }

    Currency.ExchangeRate toExchangeRate() {
        return new Currency.ExchangeRate(Decimals.plain(perUsd), date, kind, confidence, note, List.copyOf(sources));
    }
}
