package io.trackfit.ingest.reading;

import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.shared.problem.TooLarge;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;

/** The bytes of an upload as they come in, written to a file in passing. */
final class SentBytes extends FilterInputStream {

    private final OutputStream file;
    private final ReadingLimits limits;
    private final Clock clock;
    private final Instant latest;
    private long count;

    SentBytes(InputStream body, OutputStream file, ReadingLimits limits, Clock clock) {
        super(body);
        this.file = file;
        this.limits = limits;
        this.clock = clock;
        latest = clock.instant().plus(limits.sending());
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = readOrLeft(bytes, offset, length);
        if (read > 0) {
            count += read;
            if (count > limits.sentBytes()) {
                throw new TooLarge(limits.sentBytes());
            }
            if (clock.instant().isAfter(latest)) {
                throw new MalformedBody("The body did not come to its end within %d seconds; %d bytes came."
                        .formatted(limits.sending().toSeconds(), count));
            }
            store(bytes, offset, read);
        }
        return read;
    }

    private int readOrLeft(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            throw new ClientLeft(count, e);
        }
    }

    private void store(byte[] bytes, int offset, int length) {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /** Reads what nobody wanted, so that the connection can be used again. */
    void drain() throws IOException {
        var rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
            // nothing to do with it
        }
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("A byte that is skipped would not be kept.");
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
