package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackfit.overview.export.ExportFormat.RowSink;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Writes a table row by row: memory does not grow with it. */
final class RowStream {

    private static final int BUFFER = 1 << 16;

    private RowStream() {}

    /**
     * What a table came to when it was written through.
     *
     * @param sha256 of its bytes, not compressed, in hexadecimal
     */
    record Sum(String sha256, long bytes, long rows) {}

    static void write(MarketTable table, ExportFormat format, boolean zipped, OutputStream out) throws IOException {
        if (zipped) {
            var zip = new GZIPOutputStream(out, BUFFER);
            rows(table, format, zip);
            zip.finish();
        } else {
            rows(table, format, out);
        }
        out.flush();
    }

    static Sum sum(MarketTable table, ExportFormat format) throws IOException {
        try {
            var counting = new Counting();
            var digest = new DigestOutputStream(counting, MessageDigest.getInstance("SHA-256"));
            long rows = rows(table, format, digest);
            return new Sum(HexFormat.of().formatHex(digest.getMessageDigest().digest()), counting.bytes, rows);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static long rows(MarketTable table, ExportFormat format, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        var sink = new Counted(format.sink(table.columns(), text));
        try {
            table.content().each(sink::row);
        } catch (UncheckedIOException e) {
            throw new IOException("The client left.", e.getCause());
        }
        sink.sink.end();
        text.flush();
        return sink.rows;
    }

    private static final class Counted {

        private final RowSink sink;
        private long rows;

        Counted(RowSink sink) {
            this.sink = sink;
        }

        void row(JsonNode row) {
            try {
                sink.row(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rows++;
        }
    }

    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
