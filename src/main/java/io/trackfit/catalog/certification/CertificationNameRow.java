package io.trackfit.catalog.certification;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A name for credentials as kept in PostgreSQL. */
@Entity
@Table(name = "certification_name")
class CertificationNameRow extends KeptRow {

    @Id
    String name;

    String verdict;

    List<String> certifications;

    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> obtainable;

    List<String> sources;

    static CertificationNameRow of(CertificationName name) {
        var row = new CertificationNameRow();
        row.name = name.name();
        row.verdict = name.verdict();
        row.certifications = name.certifications();
        row.reason = name.reason();
        row.obtainable = name.obtainable();
        row.sources = name.sources();
        return row;
    }

    CertificationName toCertificationName() {
        return new CertificationName(
                name,
                verdict,
                List.copyOf(certifications),
                reason,
                Collections.unmodifiableMap(new TreeMap<>(obtainable)),
                List.copyOf(sources));
    }
}
