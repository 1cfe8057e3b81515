package io.trackfit.training.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Profile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    private static final String TEXT = words(0, 300);

    @Test
    void a_text_that_differs_by_a_few_words_is_the_same_group() {
        var changed = TEXT.replace("word17 ", "else ").replace("word170 ", "other ");
        assertThat(NearDuplicates.groups(List.of(text("a", TEXT), text("b", words(400, 300)), text("c", changed))))
                .containsExactly(0, 1, 0);
    }

    @Test
    void a_text_that_shares_a_third_is_another_group() {
        assertThat(NearDuplicates.groups(List.of(text("a", TEXT), text("b", words(200, 300)))))
                .containsExactly(0, 1);
    }

    @Test
    void lists_are_the_same_group_only_if_they_are_the_same() {
        assertThat(NearDuplicates.groups(
                        List.of(list("a", "python | sql"), list("b", "python | spark"), list("c", "python | sql"))))
                .containsExactly(0, 1, 0);
    }

    /** Digits are no letters: numbers are written as letters. */
    private static String words(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "word" + i + " " + Integer.toString(i + 1000, 36).replaceAll("[0-9]", "x")
                        + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26))
                .collect(Collectors.joining(" "));
    }

    private static Case text(String id, String text) {
        return of(id, Form.POSTING_TEXT, text);
    }

    private static Case list(String id, String skills) {
        return of(id, Form.POSTING_SKILLS, skills);
    }

    private static Case of(String id, Form form, String words) {
        return new Case(id, "source", form, Label.OTHER, false, true, true, "", "", Profile.EMPTY, Sketch.of(words));
    }
}
