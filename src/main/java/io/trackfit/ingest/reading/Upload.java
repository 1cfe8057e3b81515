package io.trackfit.ingest.reading;

import io.trackfit.shared.problem.MalformedBody;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent, kept as it came until it is read a second time. The first reading happens while it comes in: what is
 * wrong with the file as a whole is known when its last byte is here, and how often each row occurs.
 */
public final class Upload implements Closeable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Layout layout;
    private final ReadingLimits limits;
    private final Repeats repeats;
    private final long seed = RANDOM.nextLong();
    private long sentBytes;
    private long unpackedBytes;
    private long rows;
    private String sha256 = "";
    private String charset = StandardCharsets.UTF_8.name();

    private Upload(Path file, Layout layout, ReadingLimits limits) {
        this.file = file;
        this.layout = layout;
        this.limits = limits;
        repeats = new Repeats(limits.distinctRows());
    }

    /** Writes a body into the file, which must not exist, and reads it for the first time. Leaves no file where that fails. */
    public static Upload receive(
            InputStream body, Path file, Layout layout, FirstReading first, ReadingLimits limits, Clock clock)
            throws IOException {
        var upload = new Upload(file, layout, limits);
        boolean whole = false;
        try (var kept = new Kept(file)) {
            var sent = new SentBytes(body, kept, limits, clock);
            upload.readFirst(sent, first);
            kept.flush();
            whole = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!whole) {
                upload.close();
            }
        }
        return upload;
    }

    private void readFirst(SentBytes sent, FirstReading first) throws IOException {
        var content = UnpackedBytes.of(new BufferedInputStream(sent, 1 << 16), limits);
        var text = new TextReader(content);
        try (var source = source(text)) {
            first.header(source.header());
            for (var row = source.next(); row != null; row = source.next()) {
                rows++;
                repeats.count(row.fingerprint(seed));
                first.row(row);
            }
            charset = text.charset().name();
            sent.drain();
        }
        sentBytes = sent.count();
        unpackedBytes = content.count();
        sha256 = content.sha256();
    }

    /** Its rows from the beginning, for a second reading. */
    public RowSource open() throws IOException {
        return source(new TextReader(UnpackedBytes.of(Files.newInputStream(file), limits)));
    }

    private RowSource source(Reader text) throws IOException {
        var buffered = new BufferedReader(text, 1 << 16);
        char start = firstSign(buffered);
        return switch (start) {
            case '{' -> new NdjsonRows(buffered, layout.columns(), layout.listSeparator(), limits);
            case '[' ->
                throw new MalformedBody(
                        "The file is a JSON list. Send NDJSON instead: one object a line, no brackets around, no"
                                + " commas between.");
            default -> new CsvRows(buffered, separator(buffered), limits);
        };
    }

    private static char firstSign(BufferedReader text) throws IOException {
        text.mark(1 << 12);
        int c;
        do {
            c = text.read();
        } while (c == ' ' || c == '\t' || c == '\n' || c == '\r');
        text.reset();
        return (char) c;
    }

    private String separator(BufferedReader text) throws IOException {
        @Nullable String told = layout.separator();
        return told == null ? separator(start(text)) : told;
    }

    private static String start(BufferedReader text) throws IOException {
        var start = new char[1 << 12];
        text.mark(start.length);
        int length = Math.max(text.read(start, 0, start.length), 0);
        text.reset();
        return new String(start, 0, length);
    }

    private static String separator(String start) {
        int comma = 0;
        int semicolon = 0;
        int tab = 0;
        boolean quoted = false;
        for (char c : start.strip().lines().findFirst().orElse("").toCharArray()) {
            quoted ^= c == '"';
            comma += !quoted && c == ',' ? 1 : 0;
            semicolon += !quoted && c == ';' ? 1 : 0;
            tab += !quoted && c == '\t' ? 1 : 0;
        }
        if (comma >= semicolon && comma >= tab) {
            return ",";
        }
        return semicolon >= tab ? ";" : "\t";
    }

    /**
     * How many rows of the file are exactly this one, when it is asked for the first time; 0 for its repeats, which were
     * counted then. For the second reading.
     */
    public int claim(Row row) {
        return repeats.claim(row.fingerprint(seed));
    }

    public long rows() {
        return rows;
    }

    public int distinctRows() {
        return repeats.distinct();
    }

    public long sentBytes() {
        return sentBytes;
    }

    public long unpackedBytes() {
        return unpackedBytes;
    }

    /** SHA-256 of the content after gzip is undone, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** What the text is encoded in. */
    public String charset() {
        return charset;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
