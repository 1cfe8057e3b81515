package io.trackfit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.extraction.Mention.Context;
import io.trackfit.testsupport.Reviewed;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillExtractorTest {

    private static final SkillExtractor EXTRACTOR = SkillExtractor.of(Reviewed.CATALOG);

    @Test
    void a_mention_says_where_it_stands_and_why_it_counts() {
        var text = "😀 Uses Ｐｙｔｈｏｎ and Go";
        assertThat(EXTRACTOR.extract(text).mentions())
                .containsExactly(
                        new Mention("python", 8, 14, "Ｐｙｔｈｏｎ", Context.NAME),
                        new Mention("go", 19, 21, "Go", Context.LIST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    C++                     | cpp
                    C + + developer         | cpp
                    C#                      | csharp
                    .NET                    | dotnet
                    CI/CD                   | ci-cd
                    Node.js                 | nodejs
                    W&B                     | weights-and-biases
                    scikit-learn            | scikit-learn
                    sklearn                 | scikit-learn
                    scikit_learn            | scikit-learn
                    MACHINE  LEARNING       | machine-learning
                    A/B testing             | ab-testing
                    "power-\\nbi"           | power-bi
                    C/C++                   | c cpp
                    HTML & CSS              | html css
                    "وPython"               | python
                    "بـPython؟"             | python
                    "بايثُون"                | python
                    """)
    void names_are_found_however_they_are_written(String text, String skills) {
        assertThat(EXTRACTOR.extractEntry(text.replace("\\n", "\n")).skills()).isEqualTo(List.of(skills.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maintain",
                "Go Sooners",
                "R&D",
                "C-level",
                "train.py",
                "keras.io",
                "me@spark.apache.org",
                "https://python.org/sql"
            })
    void a_part_of_something_else_is_no_name(String text) {
        assertThat(EXTRACTOR.extract(text).mentions()).isEmpty();
    }

    @Test
    void a_common_word_counts_in_a_list_or_beside_a_skill_only() {
        assertThat(EXTRACTOR.extract("We go and rest").mentions()).isEmpty();
        assertThat(EXTRACTOR.extract("Go and Python").skills()).containsExactly("go", "python");
        assertThat(EXTRACTOR.extract("Skills: Go, R").skills()).containsExactly("go", "r-language");
        assertThat(EXTRACTOR.extract("Moved the loads from Hive to Trino").mentions())
                .extracting(Mention::context)
                .containsExactly(Context.BESIDE, Context.NAME);
        assertThat(EXTRACTOR.extractEntry("Go").skills()).containsExactly("go");
        assertThat(EXTRACTOR.extractEntry("Go to market").skills()).isEmpty();
    }

    @Test
    void what_is_denied_is_told_apart() {
        var extraction = EXTRACTOR.extract("No experience with Kafka or Flink, but I know Python.");
        assertThat(extraction.skills()).containsExactly("python");
        assertThat(extraction.denied()).extracting(Mention::skill).containsExactly("kafka", "flink");
    }

    @Test
    void the_same_text_gives_the_same_skills_again_and_again() {
        var text = AnnotatedSentences.read().stream()
                .map(AnnotatedSentences.Sentence::text)
                .collect(Collectors.joining("\n\n"));
        var first = EXTRACTOR.extract(text);
        for (int i = 0; i < 20; i++) {
            assertThat(SkillExtractor.of(Reviewed.CATALOG).extract(text)).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "azure kubernetes ",
                "a",
                "a.",
                "a@",
                "@",
                "://",
                "no ",
                "C",
                "C+",
                "go, ",
                "و",
                "-",
                "\n",
                "a/b/",
                "not Python ",
                "Python and ",
                "ﷺ",
                "\uD835\uDC0F",
                "'s ",
                "www.",
                "x.com/"
            })
    void time_is_linear_in_the_text(String repeated) {
        var once = repeated.repeat(200_000 / repeated.length());
        var eight = once.repeat(8);
        EXTRACTOR.extract(once);
        long single = fastest(once);
        long eightfold = fastest(eight);
        assertThat(eightfold).isLessThan(Math.max(40 * single, 2_000_000_000L));
    }

    private static long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            EXTRACTOR.extract(text);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }

    @Test
    void no_text_fails_and_every_mention_is_a_part_of_it() {
        var random = new Random(11);
        var pieces = List.of(
                "Python", "go", "C", "+", "#", ".", "/", "&", "'", "@", "://", "no", "not", "and", " ", "\n", "-", ",",
                "و", "بـ", "😀", "\uD800", "\u0000", "Ⅷ", "ﬁ", "learn", "want", "R", "(", ")", ":", "ال", "3", "www",
                "com");
        for (int i = 0; i < 3_000; i++) {
            var text = random.ints(random.nextInt(40), 0, pieces.size() + 3)
                    .mapToObj(k -> k < pieces.size() ? pieces.get(k) : Character.toString(random.nextInt(0x10000)))
                    .collect(Collectors.joining());
            var extraction = EXTRACTOR.extract(text);
            assertThat(extraction.mentions())
                    .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                            .isEqualTo(mention.text())
                            .isNotEmpty());
        }
    }
}
