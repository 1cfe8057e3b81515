package io.trackfit.shared.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One Trackfit per data directory. Taken before anything else is looked at: who holds it may call a running postmaster
 * an orphan. The operating system lets go of it when the process ends, however it ends.
 */
final class OwnerLock implements AutoCloseable {

    private final FileChannel channel;

    private OwnerLock(FileChannel channel) {
        this.channel = channel;
    }

    static OwnerLock take(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new StartRefused(
                    "Another Trackfit is using %s. Stop it, or set TRACKFIT_DATA_DIR to another directory."
                            .formatted(home));
        }
        return new OwnerLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
