package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNamesTest {

    private static final NearestNames NAMES = NearestNames.of(List.of(
            new Name("Python", "python"),
            new Name("PyTorch", "pytorch"),
            new Name("Git", "git"),
            new Name("GitHub", "git"),
            new Name("Apache Kafka", "kafka"),
            new Name("Kafka", "kafka"),
            new Name("Kafka Connect", "kafka-connect"),
            new Name("Kubernetes", "kubernetes"),
            new Name("C++", "cpp"),
            new Name("C#", "csharp"),
            new Name("Power BI", "power-bi"),
            new Name("تعلم الآلة", "machine-learning")));

    @ParameterizedTest
    @CsvSource({
        "kafak, kafka",
        "kuberntes, kubernetes",
        "pyhton, python",
        "Pytroch, pytorch",
        "gti, git",
        "powerbi, power-bi",
        "تعلم الالة, machine-learning"
    })
    void a_slip_of_the_pen_finds_the_name(String written, String id) {
        assertThat(NAMES.nearest(written, 3).getFirst().id()).isEqualTo(id);
    }

    @Test
    void an_id_is_answered_once_by_its_best_spelling() {
        assertThat(NAMES.nearest("kafka", 5)).extracting(Near::id).containsExactly("kafka", "kafka-connect");
        assertThat(NAMES.nearest("kafka", 5).getFirst()).isEqualTo(new Near("kafka", "Kafka", 1000));
    }

    @Test
    void something_else_altogether_is_near_nothing() {
        assertThat(NAMES.nearest("underwater basket weaving", 3)).isEmpty();
        assertThat(NAMES.nearest("", 3)).isEmpty();
        assertThat(NAMES.nearest("+", 3)).isEmpty();
    }

    @Test
    void equals_come_in_the_order_of_the_names() {
        var twins = NearestNames.of(List.of(new Name("abcdx", "first"), new Name("abcdy", "second")));
        assertThat(twins.nearest("abcdz", 5)).extracting(Near::id).containsExactly("first", "second");
    }

    @Test
    void two_hundred_hostile_questions_are_answered_in_a_moment() {
        var many = NearestNames.of(IntStream.range(0, 5_000)
                .mapToObj(i -> new Name("a".repeat(1 + i % 60) + i, "id" + i))
                .toList());
        long start = System.nanoTime();
        for (int i = 0; i < 200; i++) {
            many.nearest("a".repeat(100_000), 3);
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    @Test
    void no_question_fails() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var asked = random.ints(random.nextInt(30), 0, 0x10000)
                    .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append);
            assertThat(NAMES.nearest(asked.toString(), 3)).hasSizeLessThanOrEqualTo(3);
        }
    }
}
