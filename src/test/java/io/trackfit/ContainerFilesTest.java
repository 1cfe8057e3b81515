package io.trackfit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The files of deployment agree with each other: no image is built in tests. */
class ContainerFilesTest {

    @Test
    void what_the_image_copies_is_sent_to_its_build() throws IOException {
        var sent = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        var copied = Files.readAllLines(Path.of("Dockerfile")).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .map(line -> line.split(" "))
                .flatMap(words -> Arrays.stream(words, 1, words.length - 1))
                .toList();
        assertThat(copied).contains("pom.xml", "src").allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(sent).anyMatch(allowed -> allowed.equals(path) || allowed.startsWith(path + "/"));
        });
    }

    @Test
    void what_is_mounted_is_where_the_image_writes() throws IOException {
        assertThat(Files.readString(Path.of("Dockerfile")))
                .contains("TRACKFIT_INGEST_DIRECTORY=/imports", "install -d -o 10001 -g 10001 /imports");
        assertThat(Files.readString(Path.of("deploy/compose/compose.yaml"))).contains("- imports:/imports");
        assertThat(Files.readString(Path.of("deploy/kubernetes/trackfit.yaml"))).contains("mountPath: /imports");
    }
}
