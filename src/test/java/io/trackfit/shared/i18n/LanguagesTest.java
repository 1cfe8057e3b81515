package io.trackfit.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en-US,en;q=0.9,ar;q=0.8  | en
                    en-US;q=0.3,ar;q=0.9     | ar
                    en;q=0,ar;q=0.1          | ar
                    ar-SA                    | ar
                    fr,ar;q=0.5              | ar
                    fr                       | en
                    *                        | en
                    ar;q=9                   | en
                    """)
    void the_weights_of_a_client_decide_whichever_it_names_first(String acceptLanguage, String language) {
        assertThat(Languages.of(null, acceptLanguage)).isEqualTo(language);
    }
}
