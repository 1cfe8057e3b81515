package io.trackfit.ingest.reading;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.trackfit.ingest.reading.Row.Flaw;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Rows of NDJSON: one flat object a line. Members that no column has are left out; lists of plain values become one cell. */
final class NdjsonRows implements RowSource {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2)
                    .maxNumberLength(64)
                    .build())
            .build();

    private final Reader text;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final String listSeparator;
    private final char[] buffer = new char[1 << 15];
    private final char[] line;
    private final Row row = new Row();
    private final @Nullable String[] values;
    private int position;
    private int limit;
    private long lines;

    /** @param listSeparator what goes between the values of a list */
    NdjsonRows(Reader text, List<String> header, String listSeparator, ReadingLimits limits) {
        this.text = text;
        this.header = List.copyOf(header);
        this.listSeparator = listSeparator;
        line = new char[limits.rowLength()];
        values = new String[header.size()];
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            int length;
            do {
                length = readLine();
            } while (length >= 0 && isBlank(Math.min(length, line.length)));
            if (length < 0) {
                return null;
            }
            row.begin(lines);
            if (length > line.length) {
                row.flaw(Flaw.TOO_LONG);
            } else {
                readObject(length);
            }
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How long the next line is, of which only the beginning is kept; -1 at the end. */
    private int readLine() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (position == limit) {
                limit = text.read(buffer, 0, buffer.length);
                position = 0;
                if (limit < 0) {
                    limit = 0;
                    lines += any ? 1 : 0;
                    return any ? length : -1;
                }
            }
            any = true;
            char c = buffer[position++];
            if (c == '\n') {
                lines++;
                return length;
            }
            if (length < line.length) {
                line[length] = c;
            }
            length = Math.min(length, line.length) + 1;
        }
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    private void readObject(int length) throws IOException {
        Arrays.fill(values, null);
        try (var parser = JSON.createParser(line, 0, length)) {
            boolean right = parser.nextToken() == JsonToken.START_OBJECT;
            while (right && parser.nextToken() == JsonToken.FIELD_NAME) {
                var column = columns.get(parser.currentName());
                parser.nextToken();
                var value = value(parser);
                right = value != null;
                if (column != null) {
                    values[column] = value;
                }
            }
            if (!right || parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
                row.flaw(Flaw.NOT_JSON);
            }
        } catch (JacksonException e) {
            row.flaw(Flaw.NOT_JSON);
        }
        if (row.flaw() == null) {
            for (var value : values) {
                row.add(value == null ? "" : value);
            }
        } else {
            row.add(line, 0, length, 1);
        }
    }

    /** Null where it is not a plain value or a list of such. */
    private @Nullable String value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            var list = new StringJoiner(listSeparator);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (!parser.currentToken().isScalarValue()) {
                    return null;
                }
                list.add(parser.getText());
            }
            return list.toString();
        }
        if (!parser.currentToken().isScalarValue()) {
            return null;
        }
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
