package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;

/** What a table is written as. */
enum ExportFormat {
    /**
     * RFC 4180, UTF-8, with a header. A list of plain values is joined by bars; what has members of its own is JSON. A text
     * that a spreadsheet would run as a formula gets an apostrophe before it.
     */
    CSV("text/csv;charset=UTF-8") {
        @Override
        byte[] write(Dataset dataset) {
            var text = new StringWriter();
            try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
                csv.writeRecord(dataset.columns());
                for (var row : dataset.rows()) {
                    var cells = new ArrayList<String>();
                    dataset.columns().forEach(column -> cells.add(cell(row.path(column))));
                    csv.writeRecord(cells);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    },

    /** One JSON object a line. */
    NDJSON("application/x-ndjson") {
        @Override
        byte[] write(Dataset dataset) {
            var text = new StringBuilder();
            dataset.rows().forEach(row -> text.append(row).append('\n'));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] write(Dataset dataset);

    String mediaType() {
        return mediaType;
    }

    /** Behind the dot of a file name. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String cell(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isArray() && isPlain(value)) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(part.asText()));
            return safe(String.join("|", parts));
        }
        return value.isTextual() ? safe(value.textValue()) : value.toString();
    }

    private static boolean isPlain(JsonNode list) {
        for (var part : list) {
            if (part.isContainerNode() || part.asText().contains("|")) {
                return false;
            }
        }
        return true;
    }

    private static String safe(String text) {
        return !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
