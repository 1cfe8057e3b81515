package io.trackfit.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An edition that was loaded into PostgreSQL. */
@Entity
@Table(name = "catalog_content")
class EditionRow {

    @Id
    int number;

    String version;

    String hash;

    Instant loadedAt;

    static EditionRow of(Edition edition, Instant loadedAt) {
        var row = new EditionRow();
        row.number = edition.number();
        row.version = edition.version();
        row.hash = edition.hash();
        row.loadedAt = loadedAt;
        return row;
    }

    Edition toEdition() {
        return new Edition(number, version, hash);
    }
}
