package io.trackfit.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.shared.problem.TooLarge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private static final ReadingLimits LIMITS =
            new ReadingLimits(10_000_000, 20_000_000, 100, 50_000, 1_000, Duration.ofMinutes(1));
    private static final FirstReading NOTHING = new FirstReading() {
        @Override
        public void header(List<String> header) {}

        @Override
        public void row(Row row) {}
    };

    private final Path directory;

    UploadTest(@TempDir Path directory) {
        this.directory = directory;
    }

    private Upload receive(InputStream bytes) throws IOException {
        return Upload.receive(
                bytes,
                directory.resolve("one.upload"),
                new Layout(null, "|", List.of("title", "pay", "skills")),
                NOTHING,
                LIMITS,
                Clock.systemUTC());
    }

    private List<String> rows(byte[] bytes) throws IOException {
        var rows = new ArrayList<String>();
        try (var upload = receive(new ByteArrayInputStream(bytes));
                var source = upload.open()) {
            for (var row = source.next(); row != null; row = source.next()) {
                rows.add("%d: %s, %s%s"
                        .formatted(row.line(), row.cell(0), row.cell(1), row.flaw() == null ? "" : " " + row.flaw()));
            }
        }
        return rows;
    }

    private List<String> rows(String text) throws IOException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static InputStream endless(String start, char filling, long length) {
        var rest = new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? filling : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int wanted) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, wanted);
                Arrays.fill(bytes, offset, offset + read, (byte) filling);
                left -= read;
                return read;
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_of_any_kind_end_a_row(String end) throws IOException {
        assertThat(rows(String.join(end, "title,pay", "a,1", "", "b,2"))).containsExactly("2: a, 1", "4: b, 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_header_tells_the_separator(String separator) throws IOException {
        assertThat(rows("title%spay\nx%s1".formatted(separator, separator))).containsExactly("2: x, 1");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() throws IOException {
        for (var charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
            assertThat(rows("\uFEFFtitle,pay\nمهندس,١٢\n".getBytes(Charset.forName(charset))))
                    .containsExactly("2: مهندس, ١٢");
        }
    }

    @Test
    void windows_1252_is_known_by_bytes_that_utf_8_cannot_have() throws IOException {
        var text = "title,pay\nplain,1\nIngénieur – Köln,2\n";
        try (var upload = receive(new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))))) {
            assertThat(upload.charset()).isEqualTo("windows-1252");
        }
        assertThat(rows(text.getBytes(Charset.forName("windows-1252"))))
                .containsExactly("2: plain, 1", "3: Ingénieur – Köln, 2");
        assertThat(rows(text)).containsExactly("2: plain, 1", "3: Ingénieur – Köln, 2");
    }

    @Test
    void one_broken_byte_in_utf_8_breaks_one_row() throws IOException {
        var bytes = "title,pay\nKöln,1\nx?y,2\nMünchen,3\n".getBytes(StandardCharsets.UTF_8);
        bytes["title,pay\nKöln,1\nx".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        assertThat(rows(bytes)).containsExactly("2: Köln, 1", "3: x\uFFFDy, 2", "4: München, 3");
    }

    @Test
    void gzip_is_known_by_its_first_bytes() throws IOException {
        assertThat(rows(gzip("title,pay\na,1\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("2: a, 1");
    }

    @Test
    void the_same_content_has_the_same_hash_in_gzip_or_not() throws IOException {
        var plain = "title,pay\na,1\n".getBytes(StandardCharsets.UTF_8);
        try (var one = receive(new ByteArrayInputStream(plain))) {
            try (var other = Upload.receive(
                    new ByteArrayInputStream(gzip(plain)),
                    directory.resolve("two.upload"),
                    new Layout(null, "|", List.of()),
                    NOTHING,
                    LIMITS,
                    Clock.systemUTC())) {
                assertThat(one.sha256()).isEqualTo(other.sha256()).hasSize(64);
            }
        }
    }

    @Test
    void a_row_knows_how_often_it_is_there() throws IOException {
        try (var upload = receive(new ByteArrayInputStream(
                        "title,pay\na,1\nb,2\na,1\n\"a\",1\na,1 \n".getBytes(StandardCharsets.UTF_8)));
                var source = upload.open()) {
            var claims = new ArrayList<Integer>();
            for (var row = source.next(); row != null; row = source.next()) {
                claims.add(upload.claim(row));
            }
            assertThat(claims).containsExactly(3, 1, 0, 0, 1);
            assertThat(upload.rows()).isEqualTo(5);
            assertThat(upload.distinctRows()).isEqualTo(3);
        }
    }

    @Test
    void rows_of_another_width_are_flawed_and_stop_nothing() throws IOException {
        assertThat(rows("title,pay\na\nb,2,3\nc,3\n"))
                .containsExactly("2: a,  TOO_FEW_CELLS", "3: b, 2 TOO_MANY_CELLS", "4: c, 3");
    }

    @Test
    void ndjson_is_known_by_its_brace_and_a_bad_line_stops_nothing() throws IOException {
        assertThat(rows("""
            {"title":"a","pay":12.50,"unknown":true}
            {"pay":1,"title":
            {"title":"b","title":"c"}
            {"title":{"deep":{"er":1}}}

            {"skills":["x","y"],"title":"d","pay":null}
            {"title":"e"} more
            """))
                .containsExactly(
                        "1: a, 12.50",
                        "2: {\"pay\":1,\"title\":,  NOT_JSON",
                        "3: {\"title\":\"b\",\"title\":\"c\"},  NOT_JSON",
                        "4: {\"title\":{\"deep\":{\"er\":1}}},  NOT_JSON",
                        "6: d, ",
                        "7: {\"title\":\"e\"} more,  NOT_JSON");
    }

    @Test
    void a_truncated_gzip_says_how_far_it_could_be_unpacked() throws IOException {
        var zipped = gzip("title,pay\na,1\n".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> receive(new ByteArrayInputStream(Arrays.copyOf(zipped, zipped.length / 2))))
                .isInstanceOf(MalformedBody.class)
                .hasMessageMatching("The gzip stream is cut off or damaged: .* up to byte [0-9]+ of its content.");
        zipped[zipped.length / 2] ^= 0x55;
        assertThatThrownBy(() -> receive(new ByteArrayInputStream(zipped))).isInstanceOf(MalformedBody.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_zip_bomb_is_stopped_at_the_limit() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bomb)) {
            out.write("title,pay\n".getBytes(StandardCharsets.UTF_8));
            var line = "a,1\n".repeat(16_384).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1_000; i++) {
                out.write(line);
            }
        }
        assertThat(bomb.size()).isLessThan(1_000_000);
        assertThatThrownBy(() -> receive(new ByteArrayInputStream(bomb.toByteArray())))
                .isInstanceOf(TooLarge.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_line_without_end_is_stopped_early_with_its_place() {
        assertThatThrownBy(() -> receive(endless("title,pay\na,1\nb,", 'x', 1L << 31)))
                .isInstanceOf(MalformedBody.class)
                .hasMessageStartingWith("Line 3, column 2:");
        assertThatThrownBy(() -> receive(endless("title,pay\na,1\nb,", ',', 1L << 31)))
                .isInstanceOf(TooLarge.class);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void a_long_line_of_ndjson_is_one_bad_row() throws IOException {
        assertThat(rows("{\"title\":\"%s\"}\n{\"title\":\"b\"}\n".formatted("x".repeat(60_000))))
                .containsExactly("1: ,  TOO_LONG", "2: b, ");
    }

    @Test
    void a_quote_left_open_names_the_line_where_it_opens() {
        assertThatThrownBy(() -> rows("title,pay\na,1\nb,\"2\nc,3\n"))
                .isInstanceOf(MalformedBody.class)
                .hasMessageStartingWith("Line 3, column 2: a quote that is opened here is not closed");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var random = new byte[4_096];
        for (int i = 0; i < random.length; i++) {
            random[i] = (byte) (i % 3 == 0 ? 0 : i * 31);
        }
        assertThatThrownBy(() -> rows(random)).isInstanceOf(MalformedBody.class).hasMessageContaining("binary");
        assertThatThrownBy(() -> rows(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(MalformedBody.class)
                .hasMessageContaining("Excel");
        assertThatThrownBy(() -> rows(new byte[0])).hasMessage("The body is empty.");
        assertThatThrownBy(() -> rows("[{\"title\":\"a\"}]")).hasMessageContaining("NDJSON");
    }

    @Test
    void a_header_of_ten_thousand_columns_takes_no_more_than_one_of_hundred() throws IOException {
        var wide = String.join(",", Collections.nCopies(10_000, "c"));
        var widths = new ArrayList<Integer>();
        var limits = LIMITS;
        try (var upload = Upload.receive(
                new ByteArrayInputStream(wide.getBytes(StandardCharsets.UTF_8)),
                directory.resolve("wide.upload"),
                new Layout(null, "|", List.of()),
                new FirstReading() {
                    @Override
                    public void header(List<String> header) {
                        widths.add(header.size());
                    }

                    @Override
                    public void row(Row row) {}
                },
                limits,
                Clock.systemUTC())) {
            assertThat(upload.rows()).isZero();
        }
        assertThat(widths).containsExactly(10_000);
    }

    @Test
    void more_different_rows_than_are_counted_refuse_the_file() {
        var text = new StringBuilder("title,pay\n");
        for (int i = 0; i < 1_001; i++) {
            text.append("a,").append(i).append('\n');
        }
        assertThatThrownBy(() -> rows(text.toString())).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(
                        e.faults().getFirst().code())
                .isEqualTo("too-many-rows"));
    }

    @Test
    void a_client_that_leaves_leaves_nothing() throws IOException {
        var broken = new SequenceInputStream(
                new ByteArrayInputStream("title,pay\na,1\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Connection reset");
                    }
                });
        assertThatThrownBy(() -> receive(broken)).isInstanceOf(ClientLeft.class).hasMessageContaining("14 bytes");
        assertThat(directory).isEmptyDirectory();
        Files.writeString(directory.resolve("one.upload"), "is there already");
        assertThatThrownBy(() -> rows("title,pay\na,1\n")).isInstanceOf(NoRoom.class);
    }
}
