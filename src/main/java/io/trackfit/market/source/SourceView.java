package io.trackfit.market.source;

import io.trackfit.catalog.source.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who published a fact, a figure or imported rows, and how far to trust it.
 *
 * @param published ISO date, may be partial ({@code 2024-10})
 * @param confidence {@code high}: several sources or an official page; {@code medium}: one good source; {@code low}: weak
 * @param registration what was told when it was registered for imports; null: a reviewed source of the catalogue
 */
record SourceView(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String published,
        String kind,
        @Nullable String method,
        @Nullable String licence,
        Confidence confidence,
        @Nullable String note,
        @Nullable RegistrationView registration) {

    /** What is imported are rows of a data set, whoever sends them. */
    private static final String KIND = "dataset";

    /**
     * What may be done with the rows of a source.
     *
     * @param coversFrom first day the data speak of; null: not told
     * @param coversTo last day the data speak of; null: not told
     * @param updates {@code snapshots}: a newer file replaces the older; {@code increments}: it is added
     * @param rowsMayBeExported whether single rows may be handed out
     * @param smallCellsConfidential whether figures of few rows are the publisher's secret
     * @param retiredAt since when nothing more is imported for it; null: in use
     */
    record RegistrationView(
            @Nullable LocalDate coversFrom,
            @Nullable LocalDate coversTo,
            Updates updates,
            boolean rowsMayBeExported,
            boolean smallCellsConfidential,
            Instant registeredAt,
            Instant correctedAt,
            @Nullable Instant retiredAt) {}

    static SourceView of(Source it) {
        return new SourceView(
                it.id(),
                it.title(),
                it.publisher(),
                it.url(),
                it.published(),
                it.kind(),
                it.method(),
                it.licence(),
                Confidence.valueOf(it.confidence().toUpperCase(Locale.ROOT)),
                it.note(),
                null);
    }

    static SourceView of(RegisteredSource it) {
        return new SourceView(
                it.id(),
                it.title(),
                it.publisher(),
                it.url(),
                it.published(),
                KIND,
                it.method(),
                it.licence(),
                it.confidence(),
                it.note(),
                new RegistrationView(
                        it.coversFrom(),
                        it.coversTo(),
                        it.updates(),
                        it.rowsMayBeExported(),
                        it.smallCellsConfidential(),
                        it.registeredAt(),
                        it.correctedAt(),
                        it.retiredAt()));
    }
}
