package io.trackfit.market.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registered source as kept in PostgreSQL. */
@Entity
@Table(name = "registered_source")
class RegisteredSourceRow {

    @Id
    String id;

    String title;

    String publisher;

    @Nullable
    String url;

    @Nullable
    String published;

    @Nullable
    LocalDate coversFrom;

    @Nullable
    LocalDate coversTo;

    String licence;

    String method;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    @Enumerated(EnumType.STRING)
    Updates updates;

    boolean rowsMayBeExported;

    boolean smallCellsConfidential;

    @Nullable
    String note;

    Instant registeredAt;

    Instant correctedAt;

    @Nullable
    Instant retiredAt;

    long revision;

    static RegisteredSourceRow of(RegisteredSource source, long revision) {
        var row = new RegisteredSourceRow();
        row.id = source.id();
        row.title = source.title();
        row.publisher = source.publisher();
        row.url = source.url();
        row.published = source.published();
        row.coversFrom = source.coversFrom();
        row.coversTo = source.coversTo();
        row.licence = source.licence();
        row.method = source.method();
        row.confidence = source.confidence();
        row.updates = source.updates();
        row.rowsMayBeExported = source.rowsMayBeExported();
        row.smallCellsConfidential = source.smallCellsConfidential();
        row.note = source.note();
        row.registeredAt = source.registeredAt();
        row.correctedAt = source.correctedAt();
        row.retiredAt = source.retiredAt();
        row.revision = revision;
        return row;
    }

    RegisteredSource toSource() {
        return new RegisteredSource(
                id,
                title,
                publisher,
                url,
                published,
                coversFrom,
                coversTo,
                licence,
                method,
                confidence,
                updates,
                rowsMayBeExported,
                smallCellsConfidential,
                note,
                registeredAt,
                correctedAt,
                retiredAt);
    }
}
