package io.trackfit.ingest.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.trackfit.shared.problem.MalformedBody;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of CSV (RFC 4180; line ends of any kind, characters after a closing quote are kept). */
final class CsvRows implements RowSource {

    private final CsvReader<Row> csv;
    private final Iterator<Row> rows;
    private final Cells cells;
    private final List<String> header;

    /** Copies cells out of the parser's buffer, which moves while a row is read. */
    private static final class Cells extends AbstractBaseCsvCallbackHandler<Row> {

        private final Row row = new Row();
        private int most;
        private int columns = -1;
        private long line = 1;

        Cells(int most) {
            this.most = most;
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length, most);
        }

        @Override
        protected Row buildRecord() {
            if (columns >= 0 && row.cells() != columns) {
                row.flaw(row.cells() > columns ? Row.Flaw.TOO_MANY_CELLS : Row.Flaw.TOO_FEW_CELLS);
            }
            return row;
        }
    }

    CsvRows(Reader text, String separator, ReadingLimits limits) {
        cells = new Cells(limits.columns() + 1);
        csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(limits.rowLength())
                .build(cells, text);
        rows = csv.iterator();
        header = readHeader();
        cells.columns = header.size();
        cells.most = header.size();
    }

    private List<String> readHeader() {
        var row = next();
        if (row == null) {
            throw new MalformedBody("The file has no header line.");
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < row.cells(); i++) {
            names.add(row.cell(i));
        }
        return List.copyOf(names);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            refuseAsToldBelow(e);
            throw new MalformedBody("""
                Line %d, column %d: a quote that is opened here is not closed, or the cell is longer than what is read. \
                No row after it can be told from it.\
                """.formatted(cells.line, cells.row.cells() + 1));
        }
    }

    /** What the bytes are refused for comes up wrapped. */
    private static void refuseAsToldBelow(CsvParseException e) {
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuntimeException refusal && !(cause instanceof CsvParseException)) {
                throw refusal;
            }
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
