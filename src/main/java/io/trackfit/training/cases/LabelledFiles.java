package io.trackfit.training.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.profile.Dictionaries;
import io.trackfit.profile.ProfileReader;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.profile.SkillEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the labelled files of a directory: gzipped JSON lines, one case a line. Each becomes a profile by the reader that
 * serves requests: a list as skills, a text as a text, an activity of a survey as full agreement with its statement.
 */
public final class LabelledFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AGREES = 5;

    /** The activities a survey offers to tick, by the statement of ours that says the same. */
    private static final Map<String, String> STATEMENTS = Map.of(
            "Build and/or run the data infrastructure that my business uses for storing, analyzing, and"
                    + " operationalizing data",
            "run-data-infrastructure",
            "Build and/or run a machine learning service that operationally improves my product or workflows",
            "run-machine-learning-services",
            "Build prototypes to explore applying machine learning to new areas",
            "prototype-machine-learning",
            "Experimentation and iteration to improve existing ML models",
            "improve-models",
            "Do research that advances the state of the art of machine learning",
            "advance-research",
            "Analyze and understand data to influence product or business decisions",
            "analyse-for-decisions");

    private final Dictionaries dictionaries;

    public LabelledFiles(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** All cases of all files named {@code *.jsonl.gz}, ordered by form and id, so that the order of files says nothing. */
    public List<Case> read(Path directory) {
        var cases = new ArrayList<Case>();
        try (var files = Files.newDirectoryStream(directory, "*.jsonl.gz")) {
            for (var file : files) {
                read(file, cases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The labelled files of %s cannot be read.".formatted(directory), e);
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("There is no labelled file (*.jsonl.gz) in %s.".formatted(directory));
        }
        cases.sort(Comparator.comparing(Case::form).thenComparing(Case::id));
        return List.copyOf(cases);
    }

    private void read(Path file, List<Case> cases) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                cases.add(of(JSON.readTree(line)));
            }
        }
    }

    private Case of(JsonNode line) {
        var form = Form.of(line.path("form").asText());
        var label = Label.of(line.path("label").asText());
        var text = form == Form.POSTING_TEXT ? line.path("text").asText() : null;
        var skills = text == null ? strings(line.path("skills")) : List.<String>of();
        var statements = new TreeMap<String, Integer>();
        strings(line.path("activities")).forEach(ticked -> {
            var statement = STATEMENTS.get(ticked);
            if (statement == null) {
                throw new IllegalArgumentException("No statement says '%s'.".formatted(ticked));
            }
            statements.put(statement, AGREES);
        });
        var strength = line.path("strength").asText();
        return new Case(
                line.path("id").asText(),
                line.path("source").asText(),
                form,
                label,
                line.hasNonNull("near"),
                label == Label.OTHER || strength.equals("core"),
                line.path("lang").asText().equals("en"),
                line.path("country").asText(""),
                line.path("years_coding").asText(""),
                ProfileReader.read(request(skills, text, statements), dictionaries)
                        .profile(),
                Sketch.of(text != null ? text : String.join(" | ", skills) + statements.keySet()));
    }

    private static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(item -> strings.add(item.asText()));
        return strings;
    }

    private static ProfileRequest request(List<String> skills, @Nullable String text, Map<String, Integer> statements) {
        return new ProfileRequest(
                skills.stream().map(SkillEntry::named).toList(),
                null,
                null,
                text,
                statements,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
