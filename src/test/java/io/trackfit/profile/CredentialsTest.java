package io.trackfit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.testsupport.Reviewed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    private static final Credentials CREDENTIALS = new Credentials(Reviewed.CATALOG);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lf-cka                                                      |           | lf-cka
                    CKA                                                         |           | lf-cka
                    Kubernetes CKA                                              |           | lf-cka
                    DP-203                                                      |           | ms-dp-203
                    dp203                                                       | Microsoft |
                    Microsoft Certified: Azure Data Engineer Associate          |           | ms-dp-203
                    Microsoft Certified: Azure Data Engineer Associate (DP-203) |           | ms-dp-203
                    AWS Certified Data Engineer – Associate                     |           | aws-dea-c01
                    AWS Data Engineer Associate                                 |           | aws-dea-c01
                    DEA-C01                                                     |           |
                    DEA-C01                                                     | Snowflake | snow-adv-de
                    AWS DEA-C01                                                 |           | aws-dea-c01
                    TensorFlow Developer Certificate                            |           | google-tf-dev
                    Databricks Associate                                        |           |
                    Azure AI Engineer Expert                                    |           |
                    Certified Scrum Master                                      |           |
                    """)
    void a_name_means_one_credential_or_is_not_guessed(String name, @Nullable String issuer, @Nullable String id) {
        assertThat(CREDENTIALS.find(name, issuer).id()).isEqualTo(id);
    }

    @Test
    void a_name_that_never_existed_leads_to_the_real_ones_and_says_why() {
        var found = CREDENTIALS.find("Azure AI Engineer Expert", null);
        assertThat(found.nearest()).contains("ms-ai-102", "ms-ai-103");
        assertThat(found.note()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "((((", "004", "certified", "\uD800"})
    void nothing_is_found_in_nothing(String name) {
        assertThat(CREDENTIALS.find(name, null).id()).isNull();
    }
}
