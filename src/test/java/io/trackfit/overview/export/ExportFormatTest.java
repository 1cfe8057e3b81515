package io.trackfit.overview.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    "plain"                  ~ `plain`
                    null                     ~ ``
                    12.5                     ~ `12.5`
                    -3                       ~ `-3`
                    true                     ~ `true`
                    ["a","b"]                ~ `a|b`
                    []                       ~ ``
                    ["a|b","c"]              ~ `["a|b","c"]`
                    [{"x":1}]                ~ `[{"x":1}]`
                    {"min":0,"max":2}        ~ `{"min":0,"max":2}`
                    "=HYPERLINK(\\"x\\")"    ~ `'=HYPERLINK("x")`
                    "+1"                     ~ `'+1`
                    "-1"                     ~ `'-1`
                    "@sum"                   ~ `'@sum`
                    ["=1","b"]               ~ `'=1|b`
                    """)
    void a_cell_says_what_the_value_is_and_runs_nothing(String value, String cell) {
        assertThat(ExportFormat.cell(json(value))).isEqualTo(cell);
    }

    @Test
    void a_row_that_lacks_a_column_has_an_empty_cell() {
        var rows = Stream.of("{\"id\":\"a\",\"low\":1}", "{\"id\":\"b\",\"note\":\"x, \\\"y\\\"\"}")
                .map(ExportFormatTest::json)
                .toList();
        var dataset = new Dataset("pay", "Pay", List.of("id", "low", "note"), rows);
        assertThat(new String(ExportFormat.CSV.write(dataset), StandardCharsets.UTF_8))
                .isEqualTo("id,low,note\r\na,1,\r\nb,,\"x, \"\"y\"\"\"\r\n");
        assertThat(new String(ExportFormat.NDJSON.write(dataset), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"a\",\"low\":1}\n{\"id\":\"b\",\"note\":\"x, \\\"y\\\"\"}\n");
    }
}
