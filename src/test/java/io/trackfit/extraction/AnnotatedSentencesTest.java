package io.trackfit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.extraction.AnnotatedSentences.Mark;
import io.trackfit.testsupport.Reviewed;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How well skills are found in sentences a person has marked. */
class AnnotatedSentencesTest {

    private static final SkillExtractor EXTRACTOR = SkillExtractor.of(Reviewed.CATALOG);

    @Test
    void there_are_enough_sentences_and_every_mark_names_a_skill() {
        var sentences = AnnotatedSentences.read();
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
        assertThat(sentences)
                .flatExtracting(AnnotatedSentences.Sentence::marks)
                .extracting(Mark::skill)
                .isSubsetOf(Reviewed.CATALOG.skills().ids());
    }

    @Test
    void nearly_all_that_is_found_is_there_and_nearly_all_that_is_there_is_found() {
        int right = 0;
        int marked = 0;
        var wrong = new ArrayList<String>();
        var missed = new ArrayList<String>();
        for (var sentence : AnnotatedSentences.read()) {
            var open = new ArrayList<>(sentence.marks());
            marked += open.size();
            for (var mention : EXTRACTOR.extract(sentence.text()).mentions()) {
                var met = open.stream().filter(mark -> mark.isMetBy(mention)).findFirst();
                if (met.isPresent()) {
                    open.remove(met.get());
                    right++;
                } else {
                    wrong.add(mention.skill() + " in: " + sentence.text());
                }
            }
            open.forEach(mark -> missed.add(mark.skill() + " in: " + sentence.text()));
        }
        assertThat(right / (double) (right + wrong.size()))
                .as("precision, wrong: %s", wrong)
                .isGreaterThanOrEqualTo(0.97);
        assertThat(right / (double) marked).as("recall, missed: %s", missed).isGreaterThanOrEqualTo(0.90);
    }
}
