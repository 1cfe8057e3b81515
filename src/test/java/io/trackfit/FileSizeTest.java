package io.trackfit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Taste shows in the tail: no file grows until nobody reads it. */
class FileSizeTest {

    private static final int MAX_MAIN = 300;
    private static final int MAX_TEST = 400;

    @Test
    void no_file_is_too_long_to_read() throws IOException {
        assertThat(longer(Path.of("src/main/java"), MAX_MAIN)).isEmpty();
        assertThat(longer(Path.of("src/test/java"), MAX_TEST)).isEmpty();
    }

    @Test
    void most_files_are_short() throws IOException {
        var sizes = javaFiles(Path.of("src/main/java")).stream()
                .mapToInt(FileSizeTest::lines)
                .sorted()
                .toArray();
        assertThat(sizes[sizes.length / 2]).as("median").isLessThanOrEqualTo(60);
        assertThat(sizes[sizes.length * 9 / 10]).as("p90").isLessThanOrEqualTo(180);
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        var packages = javaFiles(Path.of("src/main/java")).stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        assertThat(packages)
                .allSatisfy(dir -> assertThat(dir.resolve("package-info.java")).exists());
    }

    private static List<String> longer(Path root, int max) throws IOException {
        return javaFiles(root).stream()
                .filter(file -> lines(file) > max)
                .map(file -> file + ": " + lines(file))
                .toList();
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
