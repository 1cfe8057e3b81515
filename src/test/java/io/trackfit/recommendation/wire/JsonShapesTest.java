package io.trackfit.recommendation.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.trackfit.shared.http.StrictJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapesTest {

    private static final ObjectMapper JACKSON = jackson();

    /** One of all our records are made of. */
    record Whole(
            @Nullable String text,
            int count,
            @Nullable Long points,
            boolean ready,
            @Nullable Boolean told,
            @Nullable BigDecimal share,
            @Nullable LocalDate day,
            @Nullable DayOfWeek constant,
            List<@Nullable String> names,
            Map<String, Long> score,
            Map<String, Object> facts,
            List<Part> parts) {}

    /** Leaves out what is null. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(@Nullable String name, @Nullable Integer number) {}

    record Renamed(@JsonProperty("other") String name) {}

    record Foreign(UUID id) {}

    private static final Whole EMPTY =
            new Whole(null, 0, null, false, null, null, null, null, List.of(), Map.of(), Map.of(), List.of());

    @Test
    void a_record_is_written_as_jackson_writes_it() throws JsonProcessingException {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("list", List.of("a", 1, true, List.of(), Map.of("deep", List.of(DayOfWeek.MONDAY))));
        facts.put("map", Map.of("years", new BigDecimal("2.5")));
        var whole = new Whole(
                "plain",
                -1,
                Long.MIN_VALUE,
                true,
                false,
                new BigDecimal("0.700"),
                LocalDate.of(2026, 11, 22),
                DayOfWeek.WEDNESDAY,
                Arrays.asList("x", null, "y"),
                Map.of("data-engineering", 1_000_000L),
                facts,
                List.of(new Part(null, null), new Part("p", null), new Part(null, 7)));
        assertThat(written(whole))
                .isEqualTo(JACKSON.writeValueAsString(whole))
                .contains("\"parts\":[{},{\"name\":\"p\"}");
        assertThat(written(EMPTY)).isEqualTo(JACKSON.writeValueAsString(EMPTY));
    }

    @Test
    void any_text_is_escaped_as_jackson_escapes_it() throws JsonProcessingException {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.appendCodePoint(
                        switch (random.nextInt(5)) {
                            case 0 -> random.nextInt(0x20);
                            case 1 -> "\"\\/\u007f\u0080\u2028".charAt(random.nextInt(6));
                            case 2 -> 0x600 + random.nextInt(0x100);
                            case 3 -> 0x1F600 + random.nextInt(80);
                            default -> 'a' + random.nextInt(26);
                        });
            }
            var part = new Part(text.toString(), null);
            assertThat(written(part)).isEqualTo(JACKSON.writeValueAsString(part));
        }
    }

    @Test
    void half_a_surrogate_pair_is_replaced() {
        assertThat(written(new Part("a\uD83Db\uDE00", null))).isEqualTo("{\"name\":\"a\uFFFDb\uFFFD\"}");
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                9,
                10,
                99,
                100,
                999,
                1_000,
                12_005,
                100_000,
                999_999,
                1_000_000,
                -1,
                -40,
                -1_022,
                -999_999,
                -1_000_000,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void numbers_are_written_in_full(long number) {
        var out = new JsonBuffer(1);
        out.number(number);
        assertThat(out.toBytes()).asString().isEqualTo(Long.toString(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 300, 999, 1_000, 12_345})
    void thousandths_have_three_digits(int value) {
        var out = new JsonBuffer(1);
        out.thousandths(value);
        assertThat(out.toBytes())
                .asString()
                .isEqualTo(BigDecimal.valueOf(value, 3).toPlainString());
    }

    @Test
    void a_buffer_grows_as_it_must() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 5_000; i++) {
            names.add("name " + i);
        }
        var out = new JsonBuffer(1);
        JsonShapes.of(Foreigners.class).write(new Foreigners(names), out);
        assertThat(out.toBytes()).hasSize(out.size());
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).endsWith("\"name 4999\"]}");
    }

    record Foreigners(List<String> names) {}

    @Test
    void what_would_be_written_otherwise_is_refused() {
        assertThatThrownBy(() -> JsonShapes.of(Renamed.class)).hasMessageContaining("JsonProperty");
        assertThatThrownBy(() -> JsonShapes.of(Foreign.class)).hasMessageContaining("java.util.UUID");
    }

    private static String written(Object record) {
        var out = new JsonBuffer(16);
        JsonShapes.of(record.getClass()).write(record, out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static ObjectMapper jackson() {
        var json = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(json);
        return json.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
