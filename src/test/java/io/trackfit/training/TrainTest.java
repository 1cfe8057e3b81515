package io.trackfit.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.recommendation.model.Learning;
import io.trackfit.recommendation.model.ModelFile;
import io.trackfit.recommendation.model.Models;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from labelled files to a model file, on cases we made up. */
class TrainTest {

    private static final Path PLAN = Path.of("src", "main", "training", "fit-2026.4.json");
    private static final List<String> AI = List.of("PyTorch", "NLP", "Deep learning", "LangChain", "Python", "Docker");
    private static final List<String> DATA = List.of("Airflow", "dbt", "Snowflake", "Kafka", "SQL", "Python");
    private static final List<String> OTHER = List.of("HTML", "CSS", "PHP", "Excel", "Jira", "SQL");

    private static String first = "";
    private static String second = "";
    private static ModelFile learned = new Models().newest();

    @BeforeAll
    static void train(@TempDir Path folder) throws IOException {
        var random = new Random(3);
        write(folder, "posting-skills", random);
        write(folder, "profile", random);
        first = trained(folder, "first.json");
        second = trained(folder, "second.json");
        try (var json = Files.newInputStream(folder.resolve("first.json"))) {
            learned = ModelFile.read(json);
        }
    }

    @Test
    void the_same_cases_give_the_same_bytes() {
        assertThat(second).isEqualTo(first);
    }

    @Test
    void what_a_track_names_speaks_for_it() {
        var weights = learned.direction().weights();
        assertThat(requireNonNull(weights.get("skill:nlp")).aiEngineering()).isPositive();
        assertThat(requireNonNull(weights.get("skill:nlp")).dataEngineering()).isNegative();
        assertThat(requireNonNull(weights.get("skill:airflow")).dataEngineering())
                .isPositive();
        assertThat(requireNonNull(weights.get("skill:excel")).aiEngineering()).isNegative();
    }

    @Test
    void the_file_says_what_it_was_learned_from() {
        assertThat(learned.learning().cases())
                .containsExactly(
                        new Learning.Cases("first-source", "posting-skills", 40, 40, 40),
                        new Learning.Cases("first-source", "profile", 40, 40, 40),
                        new Learning.Cases("second-source", "posting-skills", 40, 40, 40),
                        new Learning.Cases("second-source", "profile", 40, 40, 40));
        assertThat(learned.learning().evidence())
                .filteredOn(counted ->
                        counted.id().equals("skill:cobol") || counted.id().equals("skill:nlp"))
                .extracting(Learning.Counted::id, Learning.Counted::basis)
                .contains(org.assertj.core.groups.Tuple.tuple("skill:nlp", "learned"));
        assertThat(learned.learning().evidence())
                .filteredOn(counted -> counted.aiEngineering() + counted.dataEngineering() + counted.other() == 0)
                .isNotEmpty()
                .allSatisfy(counted -> assertThat(counted.basis()).isEqualTo("curated"));
    }

    @Test
    void sources_apart_and_parts_at_random_are_both_measured() {
        assertThat(learned.learning().quality())
                .filteredOn(figure ->
                        figure.measure().equals("mean-recall") && figure.group().equals("all"))
                .extracting(Learning.Figure::split)
                .containsOnly("leave-one-source-out", "random");
    }

    @Test
    void the_committed_model_is_printed_as_the_trainer_prints() throws IOException {
        var committed = Path.of("src", "main", "resources", "model", "fit-2026.4.json");
        assertThat(ModelText.of(new Models().newest())).isEqualTo(Files.readString(committed));
    }

    private static String trained(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        Train.main(new String[] {folder.toString(), PLAN.toString(), file.toString()});
        return Files.readString(file);
    }

    private static void write(Path folder, String form, Random random) throws IOException {
        var file = folder.resolve(form + ".jsonl.gz");
        try (var lines = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int i = 0; i < 240; i++) {
                var label =
                        List.of("ai-engineering", "data-engineering", "other").get(i % 3);
                var pool = List.of(AI, DATA, OTHER).get(i % 3);
                var skills = random.ints(4, 0, pool.size())
                        .mapToObj(at -> '"' + pool.get(at) + '"')
                        .toList();
                lines.write("""
                    {"id":"%s-%03d","source":"%s","form":"%s","label":"%s","near":null,"strength":"core","lang":"en","skills":%s}
                    """.formatted(form, i, i % 2 == 0 ? "first-source" : "second-source", form, label, skills));
            }
        }
    }
}
