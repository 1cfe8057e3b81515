package io.trackfit.ingest.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written for the first time; a disk that is full is told apart from a client that left. */
final class Kept extends OutputStream {

    private final OutputStream file;

    Kept(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            file = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), 1 << 16);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        file.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        file.write(bytes, offset, length);
    }

    @Override
    public void flush() {
        try {
            file.flush();
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }
}
