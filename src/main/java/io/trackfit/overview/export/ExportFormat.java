package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a table is written as. */
enum ExportFormat {
    /**
     * RFC 4180, UTF-8, with a header. A list of plain values is joined by bars; what has members of its own is JSON. A text
     * that a spreadsheet would run as a formula gets an apostrophe before it.
     */
    CSV("text/csv;charset=UTF-8") {
        @Override
        RowSink sink(List<String> columns, Writer text) {
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            csv.writeRecord(columns);
            return new RowSink() {
                @Override
                public void row(JsonNode row) {
                    var cells = new ArrayList<String>(columns.size());
                    columns.forEach(column -> cells.add(cell(row.path(column))));
                    csv.writeRecord(cells);
                }

                @Override
                public void end() throws IOException {
                    csv.flush();
                }
            };
        }
    },

    /** One JSON object a line. */
    NDJSON("application/x-ndjson") {
        @Override
        RowSink sink(List<String> columns, Writer text) {
            return new RowSink() {
                @Override
                public void row(JsonNode row) throws IOException {
                    text.write(row.toString());
                    text.write('\n');
                }

                @Override
                public void end() throws IOException {
                    text.flush();
                }
            };
        }
    };

    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Takes the rows of a table one by one and writes them. */
    interface RowSink {

        void row(JsonNode row) throws IOException;

        /** All rows were given: whatever was held back is written. */
        void end() throws IOException;
    }

    /** Where rows are given to be written as text. */
    abstract RowSink sink(List<String> columns, Writer text);

    byte[] write(Dataset dataset) {
        var text = new StringWriter();
        try {
            var sink = sink(dataset.columns(), text);
            for (var row : dataset.rows()) {
                sink.row(row);
            }
            sink.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

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
        if (value.isBigDecimal()) {
            return value.decimalValue().toPlainString(); // 120000, not 1.2E+5
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
