package io.trackfit.recommendation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 1000})
    void lines_are_the_same_however_they_arrive(int piece) throws IOException {
        var text = "\uFEFFfirst\n\r\n  \t\nfünf\r\na\rb\n\uFEFFnot first\n" + "x".repeat(50) + "\nlast";
        assertThat(read(text, piece, 20))
                .containsExactly(
                        "1 first", "2 ", "3   \t", "4 fünf", "5 a\rb", "6 \uFEFFnot first", "7 too long", "8 last");
    }

    @Test
    void what_follows_the_last_end_is_a_line_only_if_there_is_any() throws IOException {
        assertThat(read("", 5, 9)).isEmpty();
        assertThat(read("a\n", 5, 9)).containsExactly("1 a");
        assertThat(read("a\n ", 5, 9)).containsExactly("1 a", "2  ");
        assertThat(read("\n", 5, 9)).containsExactly("1 ");
    }

    @Test
    void the_longest_line_is_allowed_and_one_byte_more_is_not() throws IOException {
        for (var end : List.of("", "\n", "\r\n")) {
            assertThat(read("x".repeat(9) + end, 100, 9)).containsExactly("1 xxxxxxxxx");
            assertThat(read("x".repeat(10) + end, 100, 9)).containsExactly("1 too long");
            assertThat(read("x".repeat(200_000) + end, 100, 9)).containsExactly("1 too long");
        }
    }

    @Test
    void blanks_are_no_line_to_answer() throws IOException {
        var lines = new Lines(in(" \t\r\n x", 100), 9);
        assertThat(lines.next()).matches(line -> line != null && line.isBlank());
        assertThat(lines.next()).matches(line -> line != null && !line.isBlank());
    }

    @Test
    void a_line_is_ready_when_it_is_here_as_a_whole() throws IOException {
        var lines = new Lines(in("one\ntwo\nthr", 100), 9);
        assertThat(lines.isReady()).isFalse();
        lines.next();
        assertThat(lines.isReady()).isTrue();
        lines.next();
        assertThat(lines.isReady()).isFalse();
        lines.next();
        assertThat(lines.next()).isNull();
    }

    private static List<String> read(String text, int piece, int longest) throws IOException {
        var lines = new Lines(in(text, piece), longest);
        var read = new ArrayList<String>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            var bytes = line.bytes();
            read.add(line.number() + " " + (bytes == null ? "too long" : new String(bytes, StandardCharsets.UTF_8)));
        }
        return read;
    }

    /** Arrives in pieces. */
    private static InputStream in(String text, int piece) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(piece, length));
            }
        };
    }
}
