package io.trackfit.shared.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the class path into the data directory once for each build of them. */
final class PostgresBinaries {

    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "x86_64", "aarch64", "arm_64");

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /** The caller owns {@code parent}: what is in it and is not this build was left by an older Trackfit, and goes. */
    static PostgresBinaries in(Path parent) throws IOException {
        String archive = archiveName();
        Path directory = parent.resolve(Long.toHexString(checksum(archive)));
        if (!Files.isDirectory(directory)) {
            Directories.delete(parent);
            Path unfinished = parent.resolve("unpacking");
            unpack(archive, Files.createDirectories(unfinished));
            Files.move(unfinished, directory);
        }
        return new PostgresBinaries(directory);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static String archiveName() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String system = os.contains("mac") ? "darwin" : os.contains("windows") ? "windows" : "linux";
        String arch = System.getProperty("os.arch", "");
        return "postgres-%s-%s.txz".formatted(system, ARCHITECTURES.getOrDefault(arch, arch));
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getClassLoader().getResourceAsStream(archive);
        if (stream == null) {
            throw new StartRefused(
                    "No PostgreSQL for this machine is built in (%s). Set QUARKUS_DATASOURCE_JDBC_URL to one you run."
                            .formatted(archive));
        }
        return stream;
    }

    private static long checksum(String archive) throws IOException {
        try (var stream = new CheckedInputStream(open(archive), new CRC32())) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.getChecksum().getValue();
        }
    }

    private static void unpack(String archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw new IOException("%s would be written outside of %s".formatted(entry.getName(), into));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.resolveSibling("."));
                    write(tar, entry, target);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean program = (entry.getMode() & 0100) != 0;
        if (program && !target.toFile().setExecutable(true, true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }
}
