package io.trackfit.market.source;

import io.trackfit.shared.body.CheckedBody;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A source of imports, as whoever imports vouches for it.
 *
 * @param id lower-case words with hyphens; no reviewed source has it
 * @param url http or https; where the data, or a page on it, is found
 * @param published ISO date, may be partial ({@code 2024-10}); not in the future
 * @param coversFrom first day the data speak of
 * @param coversTo last day the data speak of
 * @param licence the licence's name, or the words of the publisher
 * @param method how the figures came about, such as {@code advertised-bound}
 * @param updates {@code snapshots}: a newer file replaces the older; {@code increments}: it is added
 * @param rowsMayBeExported whether single rows may be handed out
 * @param smallCellsConfidential whether figures of few rows are the publisher's secret: then they are withheld for that
 */
record SourceRequest(
        @Schema(
                pattern = SourceCheck.ID_PATTERN,
                minLength = SourceCheck.SHORTEST_ID,
                maxLength = SourceCheck.LONGEST_ID)
        String id,

        @Schema(minLength = 1, maxLength = SourceCheck.LONGEST_LINE)
        String title,

        @Schema(minLength = 1, maxLength = SourceCheck.LONGEST_LINE)
        String publisher,

        @Schema(maxLength = SourceCheck.LONGEST_TEXT) @Nullable
        String url,

        @Schema(maxLength = 10) @Nullable String published,
        @Nullable LocalDate coversFrom,
        @Nullable LocalDate coversTo,

        @Schema(minLength = 1, maxLength = SourceCheck.LONGEST_LINE)
        String licence,

        @Schema(minLength = 1, maxLength = SourceCheck.LONGEST_LINE)
        String method,

        Confidence confidence,
        Updates updates,
        Boolean rowsMayBeExported,
        Boolean smallCellsConfidential,

        @Schema(maxLength = SourceCheck.LONGEST_TEXT) @Nullable
        String note)
        implements CheckedBody {

    RegisteredSource registered(Instant registeredAt, Instant correctedAt, @Nullable Instant retiredAt) {
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
