package io.trackfit.catalog.source;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A source as kept in PostgreSQL. */
@Entity
@Table(name = "source")
class SourceRow extends KeptRow {

    @Id
    String id;

    String title;

    String publisher;

    @Nullable
    String url;

    @Nullable
    String published;

    String kind;

    @Nullable
    String method;

    @Nullable
    String licence;

    String confidence;

    @Nullable
    String note;

    static SourceRow of(Source source) {
        var row = new SourceRow();
        row.id = source.id();
        row.title = source.title();
        row.publisher = source.publisher();
        row.url = source.url();
        row.published = source.published();
        row.kind = source.kind();
        row.method = source.method();
        row.licence = source.licence();
        row.confidence = source.confidence();
        row.note = source.note();
        return row;
    }

    Source toSource() {
        return new Source(id, title, publisher, url, published, kind, method, licence, confidence, note);
    }
}
