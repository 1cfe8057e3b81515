package io.trackfit.overview.export;

import java.util.List;

/**
 * A table that can be downloaded.
 *
 * @param version of the data
 * @param rows lines of NDJSON; CSV has a header beside them
 */
record ExportView(
        String id, String title, String version, int rows, List<String> columns, String licence, List<FileView> files) {

    /**
     * The table in one format.
     *
     * @param bytes its length, not compressed
     * @param sha256 of these bytes, in hexadecimal
     */
    record FileView(ExportFormat format, String path, String mediaType, int bytes, String sha256) {}
}
