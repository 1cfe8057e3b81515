package io.trackfit.ingest.reading;

import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.shared.problem.TooLarge;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of a file: gzip is undone where the bytes are gzip, whatever a header says, and the rest is counted. */
final class UnpackedBytes extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    /** What files begin with that people take for CSV. */
    private static final Map<String, String> OTHERS = new LinkedHashMap<>(Map.of(
            "504b0304", "a ZIP archive or an Excel workbook: save it as CSV",
            "d0cf11e0", "an old Excel workbook: save it as CSV",
            "50415231", "a Parquet file: write it as CSV or NDJSON",
            "25504446", "a PDF",
            "28b52ffd", "compressed by Zstandard: of compressions only gzip is taken",
            "425a6839", "compressed by bzip2: of compressions only gzip is taken",
            "fd377a58", "compressed by xz: of compressions only gzip is taken"));

    private final long limit;
    private final MessageDigest digest;
    private long count;

    private UnpackedBytes(InputStream content, long limit) {
        super(content);
        this.limit = limit;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static UnpackedBytes of(InputStream bytes, ReadingLimits limits) throws IOException {
        var start = new byte[4];
        var pushback = new PushbackInputStream(bytes, start.length);
        int length = pushback.readNBytes(start, 0, start.length);
        pushback.unread(start, 0, length);
        if (length == 0) {
            throw new MalformedBody("The body is empty.");
        }
        var magic = HexFormat.of().formatHex(start, 0, length);
        var other = OTHERS.get(magic);
        if (other != null) {
            throw new MalformedBody("The file is %s.".formatted(other));
        }
        boolean gzip = magic.startsWith("1f8b");
        try {
            return new UnpackedBytes(gzip ? new GZIPInputStream(pushback, BUFFER) : pushback, limits.unpackedBytes());
        } catch (EOFException | ZipException e) {
            throw broken(0);
        }
    }

    long count() {
        return count;
    }

    /** SHA-256 of the content read so far, in hexadecimal; ends the counting. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            throw broken(count);
        }
        if (read > 0) {
            count += read;
            if (count > limit) {
                throw new TooLarge(limit);
            }
            digest.update(bytes, offset, read);
        }
        return read;
    }

    private static MalformedBody broken(long after) {
        return new MalformedBody(
                "The gzip stream is cut off or damaged: it could be unpacked up to byte %d of its content."
                        .formatted(after));
    }
}
