package io.trackfit.overview.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** A table in one format, ready to be sent. */
record ExportFile(Dataset dataset, ExportFormat format, byte[] bytes, byte[] gzip, String sha256) {

    static ExportFile of(Dataset dataset, ExportFormat format) {
        var bytes = format.write(dataset);
        return new ExportFile(
                dataset, format, bytes, zipped(bytes), HexFormat.of().formatHex(hash(bytes)));
    }

    String name() {
        return dataset.id() + '.' + format.extension();
    }

    private static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var stream = new GZIPOutputStream(zipped)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
