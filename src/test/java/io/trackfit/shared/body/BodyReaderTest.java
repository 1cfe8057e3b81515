package io.trackfit.shared.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.http.StrictJson;
import io.trackfit.shared.problem.InvalidInput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyReaderTest {

    record Asked(
            String id,
            @Nullable String note,
            @Nullable List<String> names,
            @Nullable Map<String, Map<String, String>> words)
            implements CheckedBody {}

    private final BodyReader reader = new BodyReader(json(), List.of());

    private static ObjectMapper json() {
        var mapper = new ObjectMapper();
        new StrictJson().customize(mapper);
        return mapper;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {}                                      | /id            | missing-member
                    {"id":null}                             | /id            | missing-member
                    {"id":"a","names":["b",null]}           | /names/1       | missing-member
                    {"id":"a","words":{"level":null}}       | /words/level   | missing-member
                    {"id":"a","words":{"level":{"x":null}}} | /words/level/x | missing-member
                    """)
    void what_is_needed_is_not_null_however_deep(String body, String pointer, String code) {
        assertThatThrownBy(() -> reader.read(body.getBytes(UTF_8), Asked.class))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.pointer()).isEqualTo(pointer);
                            assertThat(fault.code()).isEqualTo(code);
                        }));
    }

    @Test
    void what_may_be_null_may_also_be_absent() {
        assertThat(reader.read("{\"id\":\"a\",\"note\":null}".getBytes(UTF_8), Asked.class))
                .isEqualTo(new Asked("a", null, null, null));
    }
}
