package io.trackfit.overview.export;

import io.trackfit.market.http.CitedSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that can be downloaded.
 *
 * @param version of the data: of the catalogue, or of the catalogue and the market
 * @param rows lines of NDJSON; CSV has a header beside them; null: not known before the table is made
 * @param sources whose imported rows or figures are in it, each with its licence; empty where rows name reviewed sources
 */
record ExportView(
        String id,
        String title,
        String version,
        @Nullable Long rows,
        List<String> columns,
        String licence,
        List<CitedSource> sources,
        List<FileView> files) {

    /**
     * The table in one format.
     *
     * @param bytes its length, not compressed; null: not known before checksumPath was asked for in this version
     * @param sha256 of these bytes, in hexadecimal; null like bytes
     * @param checksumPath answers the checksum as {@code sha256sum --check} reads it
     */
    record FileView(
            ExportFormat format,
            String path,
            String mediaType,
            @Nullable Long bytes,
            @Nullable String sha256,
            String checksumPath) {}
}
