package io.trackfit.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.recommendation.BatchRun.Limits;
import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.wire.JsonShapes;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.http.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BatchRunTest {

    private static final ObjectMapper JSON = json();
    private static final Limits NONE = new Limits(Long.MAX_VALUE, () -> false);

    private static final JsonShapes.Shape SOME_MEMBERS =
            JsonShapes.of(RecommendationView.class, Set.of("reference", "modelVersion"));
    private static final RecommendationView EMPTY = empty();

    private final AtomicLong scored = new AtomicLong();

    @Test
    void no_more_lines_are_answered_than_are_allowed() throws IOException {
        assertThat(answer("{}\n\n{}\n{}\n{}", new Limits(2, () -> false)))
                .endsWith(
                        "{\"done\":false,\"lines\":2,\"answered\":2,\"failed\":0,\"problem\":{\"type\":\"/problems/too-large\","
                                + "\"title\":\"The body is too large\",\"status\":413,"
                                + "\"detail\":\"Without a key a batch has at most 2 lines.\",\"code\":\"too-large\",\"errors\":[]}}\n");
        assertThat(answer("{}\n{}\n\n", new Limits(2, () -> false))).contains("\"done\":true");
    }

    @Test
    void a_batch_that_takes_too_long_says_so() throws IOException {
        assertThat(answer("{}\n".repeat(100), new Limits(100, () -> scored.get() > 0)))
                .contains("\"done\":false,\"lines\":64,\"answered\":64", "\"code\":\"unavailable\"");
    }

    @Test
    void answers_come_in_the_order_of_the_lines() throws IOException {
        var lines =
                answer("{}\n".repeat(500) + "{\"text\":\"fail\"}", NONE).lines().toList();
        assertThat(lines).hasSize(502);
        for (int i = 0; i < 501; i++) {
            assertThat(lines.get(i)).startsWith("{\"line\":%d,".formatted(i + 1));
        }
        assertThat(lines.getLast())
                .isEqualTo("{\"done\":true,\"lines\":501,\"answered\":500,\"failed\":1,\"problem\":null}");
    }

    @Test
    void a_line_that_fails_on_our_side_is_one_line() throws IOException {
        assertThat(answer("{\"text\":\"fail\"}\n{}", NONE))
                .contains("\"line\":1,\"reference\":null", "\"code\":\"internal\"")
                .endsWith("{\"done\":true,\"lines\":2,\"answered\":1,\"failed\":1,\"problem\":null}\n");
    }

    @Test
    void a_body_that_breaks_off_is_told_apart_from_one_that_ends() throws IOException {
        var out = new ByteArrayOutputStream();
        run(NONE).run(new Breaking("{}\n{}\n{"), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"done\":false,\"lines\":2", "malformed-body");
    }

    /** An endless client that nobody hears. */
    @Test
    void the_work_ends_when_nobody_reads() {
        var endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                return "{}\n".charAt((int) (at++ % 3));
            }
        };
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> run(NONE).run(endless, gone)).hasMessage("gone");
        assertThat(scored.get()).isPositive().isLessThan(50_000);
    }

    private String answer(String lines, Limits limits) throws IOException {
        scored.set(0);
        var out = new ByteArrayOutputStream();
        run(limits).run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private BatchRun run(Limits limits) {
        return new BatchRun(
                new BodyReader(JSON, List.of()),
                JSON,
                (told, out) -> {
                    if (told.text() != null) {
                        throw new IllegalStateException("as it must not");
                    }
                    scored.incrementAndGet();
                    SOME_MEMBERS.write(EMPTY, out);
                },
                limits);
    }

    private static RecommendationView empty() {
        try {
            var bare = "{\"verdict\":\"neither\",\"modelVersion\":\"m\"}";
            return JSON.readValue(bare, RecommendationView.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper json() {
        var json = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(json);
        return json;
    }

    /** Fails where it should end. */
    private static final class Breaking extends InputStream {

        private final byte[] bytes;
        private int at;

        Breaking(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() throws IOException {
            if (at == bytes.length) {
                throw new IOException("cut");
            }
            return bytes[at++];
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
        }
    }
}
