package io.trackfit.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.recommendation.wire.JsonShapes;
import io.trackfit.shared.http.Wire;
import io.trackfit.testsupport.Fits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers are written straight from what was scored: to the byte what the record of the contract would give. */
class NumbersTest {

    private static final Instance SERVICE = new Instance();
    private static final Set<String> ALL = Set.copyOf(AnswerShape.MEMBERS);

    @Test
    void numbers_alone_are_written_as_the_record_would_be() throws IOException {
        var verdicts = new HashSet<String>();
        for (var profile : GoldenAnswersTest.profiles()) {
            if (!profile.equals("json-resume")) {
                verdicts.add(compared(DeterminismTest.golden(profile), ALL, List.of()));
            }
        }
        assertThat(verdicts)
                .containsExactlyInAnyOrder(
                        "ai-engineering", "data-engineering", "hybrid", "neither", "insufficient-evidence");
        var random = new Random(74);
        for (int i = 0; i < 150; i++) {
            compared(told(random), ALL, List.of());
        }
    }

    @Test
    void so_are_some_members() throws IOException {
        var random = new Random(75);
        for (int i = 0; i < 50; i++) {
            var some = new HashSet<String>();
            for (var member : AnswerShape.MEMBERS) {
                if (random.nextInt(3) == 0) {
                    some.add(member);
                }
            }
            some.add("reference");
            compared(told(random), some, Fits.ALL_ROLES);
        }
    }

    /** A profile with a bit of everything. */
    private static ObjectNode told(Random random) {
        var told = DeterminismTest.randomRequest(random);
        told.put("reference", "\"ü\n" + random.nextInt());
        told.putObject("preferences")
                .put(
                        "location",
                        Fits.any(Fits.CATALOG.locations().all(), random).id())
                .put("remote", random.nextBoolean());
        return told;
    }

    /** The verdict. */
    private static String compared(JsonNode told, Set<String> members, List<String> roles)
            throws JsonProcessingException {
        String verdict = "";
        for (var language : List.of("en", "ar")) {
            var ask = SERVICE.ask(told, Explain.NONE, language, roles);
            var view = SERVICE.recommendations.view(ask);
            var expected = new JsonBuffer(1_000);
            JsonShapes.of(RecommendationView.class, members).write(view, expected);
            var answer = SERVICE.recommendations.of(ask);
            assertThat(answer).isInstanceOf(Answer.Bare.class);
            var written = new JsonBuffer(1_000);
            new AnswerShape(members).write(answer, written);
            assertThat(text(written)).isEqualTo(text(expected));
            verdict = Wire.name(view.verdict());
        }
        return verdict;
    }

    private static String text(JsonBuffer json) {
        return new String(json.toBytes(), StandardCharsets.UTF_8);
    }
}
