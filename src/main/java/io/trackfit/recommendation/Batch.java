package io.trackfit.recommendation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A batch that has a place, and gives it back when its exchange ends, however that comes. */
final class Batch implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final BatchRun run;
    private final Semaphore places;
    private final AtomicBoolean open = new AtomicBoolean(true);

    Batch(BatchRun run, Semaphore places) {
        this.run = run;
        this.places = places;
    }

    /** Returns when all is answered, or nobody reads any more. */
    void answer(InputStream profiles, boolean zipped, OutputStream out) {
        try {
            run.run(zipped ? new Unzipped(profiles) : profiles, out);
        } catch (IOException e) {
            // The client is gone: there is nobody to tell.
        }
    }

    /** Opens what is zipped at the first read: where it is no gzip at all, that is a fault of its reading. */
    private static final class Unzipped extends InputStream {

        private final InputStream zipped;
        private @Nullable InputStream plain;

        Unzipped(InputStream zipped) {
            this.zipped = zipped;
        }

        @Override
        public int read() throws IOException {
            return plain().read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return plain().read(into, from, length);
        }

        private InputStream plain() throws IOException {
            var opened = plain == null ? new GZIPInputStream(zipped, BUFFER) : plain;
            plain = opened;
            return opened;
        }
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            places.release();
        }
    }
}
