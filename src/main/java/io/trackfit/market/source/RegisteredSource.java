package io.trackfit.market.source;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind imported rows, and what may be done with them.
 *
 * @param id a slug; no reviewed source has it
 * @param url where the data, or a page on it, is found
 * @param published ISO date, may be partial ({@code 2024-10})
 * @param coversFrom first day the data speak of, where told
 * @param coversTo last day the data speak of, where told
 * @param licence the licence's name, or the words of the publisher
 * @param method how the figures came about, such as {@code advertised-bound}
 * @param updates whether a newer file replaces the older or adds to it
 * @param rowsMayBeExported whether single rows may be handed out
 * @param smallCellsConfidential whether figures of few rows are the publisher's secret, not only unreliable
 * @param retiredAt since when nothing more is imported for it; its figures stay. Null: in use
 */
public record RegisteredSource(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String published,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,
        String licence,
        String method,
        Confidence confidence,
        Updates updates,
        boolean rowsMayBeExported,
        boolean smallCellsConfidential,
        @Nullable String note,
        Instant registeredAt,
        Instant correctedAt,
        @Nullable Instant retiredAt) {

    public boolean retired() {
        return retiredAt != null;
    }

    RegisteredSource retired(Instant at) {
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
                at);
    }
}
