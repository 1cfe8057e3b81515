package io.trackfit.catalog.track;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family as kept in PostgreSQL. */
@Entity
@Table(name = "family")
class FamilyRow extends KeptRow {

    @Id
    String id;

    String name;

    String track;

    boolean inArticle;

    @Nullable
    String note;

    List<String> sources;

    static FamilyRow of(Family family) {
        var row = new FamilyRow();
        row.id = family.id();
        row.name = family.name();
        row.track = family.track();
        row.inArticle = family.inArticle();
        row.note = family.note();
        row.sources = family.sources();
        return row;
    }

    Family toFamily() {
        return new Family(id, name, track, inArticle, note, List.copyOf(sources));
    }
}
