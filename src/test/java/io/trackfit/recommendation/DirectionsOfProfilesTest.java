package io.trackfit.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.trackfit.profile.Dictionaries;
import io.trackfit.profile.ProfileReader;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.recommendation.model.ModelFile;
import io.trackfit.recommendation.model.Models;
import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.scorer.Scorer;
import io.trackfit.shared.http.StrictJson;
import io.trackfit.testsupport.Fits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Directions of more than a hundred profiles we wrote, and the roles they are ready for, each with a reason for what is
 * expected. The recorded answers show what a change of the model changes; they measure nothing.
 * {@code -Dtrackfit.write-golden=true} records them.
 */
class DirectionsOfProfilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "directions");
    private static final Path ANSWERS = FOLDER.resolve("answers.txt");
    private static final Dictionaries DICTIONARIES = Dictionaries.of(Fits.CATALOG);
    private static final JsonMapper JSON = mapper();
    private static final int SHOWN = 4;

    private record Written(String id, String kind, List<String> expect, String why, ProfileRequest request) {}

    @Test
    void there_are_a_hundred_and_more_of_every_kind() throws IOException {
        var byKind = profiles().stream().collect(Collectors.groupingBy(Written::kind, Collectors.counting()));
        assertThat(profiles()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(byKind)
                .containsOnlyKeys(
                        "ai",
                        "data",
                        "hybrid",
                        "neither",
                        "thin",
                        "contradictory",
                        "senior-manager",
                        "career-changer",
                        "arabic")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThanOrEqualTo(8));
    }

    @Test
    void a_profile_gets_a_verdict_that_a_person_would_give() throws IOException {
        assertThat(profiles()).allSatisfy(written -> assertThat(written.expect())
                .as("%s: %s", written.id(), written.why())
                .contains(verdict(answer(written, Fits.SCORER))));
    }

    @Test
    void the_answers_are_as_recorded() throws IOException {
        assertRecorded(new Models().newest(), ANSWERS);
    }

    /** What was answered with an older model can be had again; only a change of the catalogue may change these files. */
    @ParameterizedTest
    @ValueSource(strings = {"fit/2026.1", "fit/2026.2", "fit/2026.3"})
    void an_older_model_answers_as_it_did(String version) throws IOException {
        assertRecorded(
                new Models().require(version, "version"),
                FOLDER.resolve("answers-%s.txt".formatted(version.substring(version.indexOf('/') + 1))));
    }

    private static void assertRecorded(ModelFile model, Path file) throws IOException {
        var scorer = new Scorer(model.model(), Fits.FACTS);
        var answers =
                profiles().stream().map(written -> line(written, scorer) + "\n").collect(Collectors.joining());
        if (Boolean.getBoolean("trackfit.write-golden")) {
            Files.writeString(file, answers);
        }
        assertThat(answers).isEqualTo(Files.readString(file));
    }

    private static String line(Written written, Scorer scorer) {
        var answer = answer(written, scorer);
        return "%s: %s%s%s"
                .formatted(
                        written.id(),
                        verdict(answer),
                        answer.directions().stream()
                                .filter(direction -> direction.score() != null)
                                .map(DirectionsOfProfilesTest::say)
                                .collect(Collectors.joining()),
                        answer.roles().stream()
                                .filter(Readiness::ready)
                                .map(role -> "; ready %s %d".formatted(role.role(), role.readiness()))
                                .collect(Collectors.joining()));
    }

    private static String say(Direction direction) {
        return "; %s %d (%d): %s"
                .formatted(
                        direction.track().id(),
                        direction.score(),
                        direction.probability(),
                        direction.contributions().stream()
                                .limit(SHOWN)
                                .map(DirectionsOfProfilesTest::say)
                                .collect(Collectors.joining(", ")));
    }

    private static String say(Contribution part) {
        return "%s %+d".formatted(part.id().replace("skill:", ""), part.points());
    }

    private static Recommendation answer(Written written, Scorer scorer) {
        return scorer.score(
                ProfileReader.read(written.request(), DICTIONARIES).profile(),
                new Question(Fits.ALL_ROLES, Fits.OBTAINABLE, false));
    }

    private static String verdict(Recommendation answer) {
        return answer.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Written> profiles() throws IOException {
        try (var lines = Files.lines(FOLDER.resolve("profiles.jsonl"))) {
            return lines.map(DirectionsOfProfilesTest::read).toList();
        }
    }

    private static Written read(String line) {
        try {
            JsonNode written = JSON.readTree(line);
            return JSON.treeToValue(written, Written.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .propertyNamingStrategy(PropertyNamingStrategies.LOWER_CAMEL_CASE)
                .build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
