package io.trackfit.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sr. ETL Developer – Dubai       | sr etl developer dubai
                    Lead AI/ML Engineer (m/f/d)     | lead ai ml engineer m f d
                    A.I. Engineer, U.A.E            | ai engineer uae
                    Sr.Data Engineer                | sr data engineer
                    Ｄａｔａ　Engineer                 | data engineer
                    Ingénieur Données               | ingenieur donnees
                    C++ and C# and F♯, .NET/ASP.NET | c++ and c# and f# .net asp net
                    Node.js                         | node js
                    Bachelor's / Master’s           | bachelors masters
                    DP-203                          | dp 203
                    + # . ...                       | ''
                    """)
    void a_text_becomes_its_words(String text, String words) {
        assertThat(FoldedText.key(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "مُهَنْدِس بيانات أوّل, مهندس بيانات اول",
        "مهندس البيانات, مهندس بيانات",
        "مهندسة بيانات, مهندسه بيانات",
        "الذكاء الاصطناعي, ذكاء اصطناعي",
        "الذكـــاء الإصطناعى, ذكاء اصطناعي",
        "تعلم الآلة, تعلم آلة",
        "٣ سنوات, 3 سنوات"
    })
    void spellings_of_arabic_words_are_equal(String one, String other) {
        assertThat(FoldedText.key(one)).isEqualTo(FoldedText.key(other));
    }

    @Test
    void a_short_word_that_begins_like_the_article_stays_whole() {
        assertThat(FoldedText.words("آلي آلات")).containsExactly("الي", "الات");
    }

    @Test
    void letters_outside_the_basic_plane_are_kept_together() {
        assertThat(FoldedText.words("𝔻ata 𐐷x")).containsExactly("data", "𐐷x");
    }
}
