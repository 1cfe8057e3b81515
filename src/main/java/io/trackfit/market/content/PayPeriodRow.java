package io.trackfit.market.content;

import io.trackfit.market.conversion.PayPeriod;
import io.trackfit.market.conversion.Period;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many of a period a year has, as kept in PostgreSQL. */
@Entity
@Table(name = "pay_period")
class PayPeriodRow extends KeptRow {

    @Id
    @Enumerated(EnumType.STRING)
    Period period;

    @Enumerated(EnumType.STRING)
    PayPeriod.Basis basis;

    @Nullable
    Integer perYear;

    String assumption;

    List<String> sources;

    static PayPeriodRow of(PayPeriod it) {
        var row = new PayPeriodRow();
        row.period = it.period();
        row.basis = it.basis();
        row.perYear = it.perYear();
        row.assumption = it.assumption();
        row.sources = it.sources();
        return row;
    }

    PayPeriod toPayPeriod() {
        return new PayPeriod(period, basis, perYear, assumption, List.copyOf(sources));
    }
}
