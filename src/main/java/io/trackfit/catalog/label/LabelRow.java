package io.trackfit.catalog.label;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A name in another language as kept in PostgreSQL. */
@Entity
@Table(name = "label")
@IdClass(LabelRow.Key.class)
class LabelRow extends KeptRow {

    /** Its three-part id. */
    record Key(String kind, String id, String lang) {}

    @Id
    String kind;

    @Id
    String id;

    @Id
    String lang;

    String text;

    boolean reviewed;

    static LabelRow of(Label label) {
        var row = new LabelRow();
        row.kind = label.kind();
        row.id = label.id();
        row.lang = label.lang();
        row.text = label.text();
        row.reviewed = label.reviewed();
        return row;
    }

    Label toLabel() {
        return new Label(kind, id, lang, text, reviewed);
    }
}
