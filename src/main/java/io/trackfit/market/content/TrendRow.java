package io.trackfit.market.content;

import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure.Place;
import io.trackfit.market.salary.SalaryTrend;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published statement on where pay goes as kept in PostgreSQL. */
@Entity
@Table(name = "published_trend")
class TrendRow extends KeptRow {

    @Id
    String id;

    String date;

    @Nullable
    String country;

    @Enumerated(EnumType.STRING)
    Region region;

    String text;

    String confidence;

    List<String> sources;

    static TrendRow of(SalaryTrend it) {
        var row = new TrendRow();
        row.id = it.id();
        row.date = it.date();
        row.country = it.place().country();
        row.region = it.place().region();
        row.text = it.text();
        row.confidence = it.confidence();
        row.sources = it.sources();
        return row;
    }

    SalaryTrend toTrend() {
        return new SalaryTrend(id, date, new Place(null, country, region), text, confidence, List.copyOf(sources));
    }
}
