package io.trackfit.ingest.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.market.intake.Posting;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingJudgeTest {

    private static JudgedFile postings(String... lines) {
        return JudgedFile.of(JudgedFile.shipped("trackfit-postings"), lines);
    }

    @Test
    void skills_are_read_through_their_aliases_each_once() {
        var file = postings(
                "date,title,skills",
                "2023-09-24,Data Engineer,Python3|py|k8s|Apache Spark|go|underwater basket weaving");
        assertThat(file.postings())
                .flatExtracting(Posting::skills)
                .containsExactly("python", "kubernetes", "spark", "go");
        assertThat(file.bench().unmappedSkills().all())
                .containsExactly(new WordCounts.Counted("underwater basket weaving", false, 1));
    }

    @Test
    void pay_that_cannot_be_read_takes_nothing_from_the_advert() {
        var file = postings(
                "date,title,currency,amount",
                "2023-09-24,Data Engineer,USD,negotiable",
                "2023-09-24,Data Engineer,USD,120k-150k",
                "2023-09-24,Data Engineer,,");
        assertThat(file.codes()).containsExactly(IssueCode.PAY_NOT_READ);
        assertThat(file.postings())
                .extracting(Posting::pay)
                .containsExactly(null, new Posting.Pay("USD", 12_000_000, 15_000_000), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "United States|Austin, TX|US",
                "United States|Anywhere|US",
                "|Austin, TX|US",
                "Canada|Toronto, ON, Canada|CA",
                "Canada|Toronto, CA|CA",
                "United Kingdom|London, UK|GB",
                "Georgia|Georgia|GE",
                "United States|Georgia|US",
                "|Georgia|-",
                "Germany|Berlin, DE|DE",
                "Bahamas|The Bahamas|BS",
                "Malaysia|Singapore   (+16 others)|MY",
                "الإمارات|دبي|AE",
                "|Riyadh|SA",
                "UAE|Dubai - United Arab Emirates|AE",
                "Sudan|Austin, TX|-",
                "France|Berlin, Germany|-"
            })
    void a_country_is_known_unless_the_place_contradicts_it(String country, String place, String expected) {
        var file = postings(
                "date,title,country,place",
                "2023-09-24,Data Engineer,%s,\"%s\"".formatted(country == null ? "" : country, place));
        assertThat(file.postings()).extracting(Posting::country).containsExactly(expected);
        boolean contradicted = expected == null && country != null;
        assertThat(file.codes().contains(IssueCode.PLACE_CONTRADICTS_COUNTRY)).isEqualTo(contradicted);
    }

    @Test
    void a_country_that_nearly_all_places_contradict_counts_in_no_row_of_the_file() {
        var lines = Stream.concat(
                        Stream.of("date,title,country,place"),
                        Stream.concat(
                                IntStream.range(0, 12).mapToObj(i -> "2023-09-%02d,Data Engineer,Sudan,\"Austin, TX\""
                                        .formatted(i + 1)),
                                Stream.of(
                                        "2023-09-24,Data Engineer,Sudan,Anywhere",
                                        "2023-09-24,Data Engineer,France,Anywhere")))
                .toArray(String[]::new);
        var file = postings(lines);
        assertThat(file.postings().get(12).country()).isNull();
        assertThat(file.postings().get(13).country()).isEqualTo("FR");
        assertThat(file.codes()).hasSize(13).containsOnly(IssueCode.PLACE_CONTRADICTS_COUNTRY);
    }

    @Test
    void an_advert_without_a_day_is_rejected() {
        assertThat(postings("date,title", ",Data Engineer").codes()).containsExactly(IssueCode.MISSING_VALUE);
        assertThat(postings("date,title", "2023-02-30,Data Engineer").codes()).containsExactly(IssueCode.NOT_A_DATE);
    }
}
