package io.trackfit.catalog.place;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An industry as kept in PostgreSQL. */
@Entity
@Table(name = "industry")
class IndustryRow extends KeptRow {

    @Id
    String id;

    String name;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Industry.Demand> demands;

    List<String> sources;

    static IndustryRow of(Industry industry) {
        var row = new IndustryRow();
        row.id = industry.id();
        row.name = industry.name();
        row.note = industry.note();
        row.demands = industry.demands();
        row.sources = industry.sources();
        return row;
    }

    Industry toIndustry() {
        return new Industry(id, name, note, List.copyOf(demands), List.copyOf(sources));
    }
}
