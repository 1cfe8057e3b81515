package io.trackfit.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.CatalogContent;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {

    private static final Set<FoundKind> ALL = EnumSet.allOf(FoundKind.class);
    private static final SearchIndex INDEX =
            SearchIndex.of(CatalogContent.read().snapshot());

    private static List<Hit> find(String query) {
        return INDEX.find(query, ALL, 50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Kubernetes                  | EXACT  | /v1/skills/kubernetes
                    k8s                         | ALIAS  | /v1/skills/kubernetes
                    kubern                      | PREFIX | /v1/skills/kubernetes
                    kuberntes                   | TYPO   | /v1/skills/kubernetes
                    C                           | EXACT  | /v1/skills/c
                    C++                         | EXACT  | /v1/skills/cpp
                    c+                          | PREFIX | /v1/skills/cpp
                    C#                          | EXACT  | /v1/skills/csharp
                    .NET                        | EXACT  | /v1/skills/dotnet
                    net                         | ALIAS  | /v1/skills/dotnet
                    R                           | EXACT  | /v1/skills/r-language
                    go                          | EXACT  | /v1/skills/go
                    golang                      | ALIAS  | /v1/skills/go
                    scikit learn                | EXACT  | /v1/skills/scikit-learn
                    scikitlearn                 | EXACT  | /v1/skills/scikit-learn
                    pyton                       | TYPO   | /v1/skills/python
                    databriks                   | TYPO   | /v1/skills/databricks
                    tensrofl                    | TYPO   | /v1/skills/tensorflow
                    kubrenet                    | TYPO   | /v1/skills/kubernetes
                    machien lear                | TYPO   | /v1/skills/machine-learning
                    machne lerning              | TYPO   | /v1/skills/machine-learning
                    CKA                         | ALIAS  | /v1/certifications/lf-cka
                    DP-203                      | ALIAS  | /v1/certifications/ms-dp-203
                    dp203                       | ALIAS  | /v1/certifications/ms-dp-203
                    Azure AI Engineer Expert    | ALIAS  | /v1/certifications/ms-ai-103
                    terraform assoc             | PREFIX | /v1/certifications/hashi-terraform
                    senior data engineer        | EXACT  | /v1/roles/senior-data-engineer
                    ETL developer               | ALIAS  | /v1/roles/junior-data-engineer
                    Sr. ETL Developer – Dubai   | ALIAS  | /v1/roles/senior-data-engineer
                    data engineerin             | PREFIX | /v1/tracks/data-engineering
                    data eng                    | ALIAS  | /v1/roles/junior-data-engineer
                    ai engineering              | EXACT  | /v1/tracks/ai-engineering
                    Dubai                       | EXACT  | /v1/locations/dubai
                    u.a.e.                      | ALIAS  | /v1/locations/united-arab-emirates
                    aed                         | EXACT  | /v1/currencies/AED
                    health                      | PREFIX | /v1/industries/healthcare
                    interview st                | PREFIX | /v1/guidance/interview-stages
                    zzz qqq                     | -      | -
                    behavioural                 | PREFIX | /v1/guidance/interview-stages#behavioural-assessment
                    drjobpro-2026               | EXACT  | /v1/sources/drjobpro-2026
                    دبي                         | EXACT  | /v1/locations/dubai
                    الرياض                      | EXACT  | /v1/locations/riyadh
                    هندسة البيانات              | EXACT  | /v1/tracks/data-engineering
                    هندسه بيانات                | EXACT  | /v1/tracks/data-engineering
                    مهندس بيانات أول            | EXACT  | /v1/roles/senior-data-engineer
                    مراحل المقابلة              | EXACT  | /v1/guidance/interview-stages
                    """)
    void what_is_meant_comes_first(String query, String why, String path) {
        var first = find(query).stream().findFirst();
        assertThat(first.map(hit -> hit.why().name()).orElse("-")).isEqualTo(why);
        assertThat(first.map(hit -> hit.thing().path()).orElse("-")).isEqualTo(path);
    }

    @Test
    void a_job_title_without_a_level_means_each_role_of_its_family() {
        assertThat(find("Data Warehouse Developer (Contract), Jeddah"))
                .extracting(hit -> hit.thing().id())
                .containsExactly("junior-data-engineer", "mid-data-engineer", "senior-data-engineer");
    }

    @Test
    void better_reasons_come_first_whatever_their_prominence() {
        var reasons = INDEX.find("data", ALL, 500).stream().map(Hit::why).toList();
        assertThat(reasons).isSorted().contains(MatchReason.PREFIX, MatchReason.WORD);
    }

    @Test
    void among_equally_good_matches_the_skill_asked_for_most_comes_first() {
        assertThat(INDEX.find("py", EnumSet.of(FoundKind.SKILL), 3))
                .extracting(hit -> hit.thing().id())
                .containsExactly("python", "pytorch", "pyspark");
    }

    @Test
    void a_name_is_found_by_the_beginnings_of_its_words_in_any_order() {
        assertThat(find("prof eng cert machine"))
                .extracting(hit -> hit.thing().id())
                .contains("gcp-pmle");
    }

    @Test
    void each_thing_is_found_once_and_never_in_another_order() {
        var once = find("data");
        assertThat(new HashSet<>(once.stream().map(Hit::thing).toList())).hasSameSizeAs(once);
        assertThat(find("data")).isEqualTo(once);
        assertThat(SearchIndex.of(CatalogContent.read().snapshot()).find("data", ALL, 50))
                .isEqualTo(once);
    }

    @Test
    void only_what_is_asked_for_is_found() {
        assertThat(INDEX.find("spark", EnumSet.of(FoundKind.CERTIFICATION), 50))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.thing().kind()).isEqualTo(FoundKind.CERTIFICATION));
        assertThat(INDEX.find("kuberntes", EnumSet.of(FoundKind.CERTIFICATION), 50))
                .extracting(hit -> hit.thing().id())
                .containsExactly("lf-cka");
        assertThat(INDEX.find("data", ALL, 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqzzzz", "🙂", "ξένος", "zz zz zz zz zz zz"})
    void what_nothing_is_called_finds_nothing(String query) {
        assertThat(find(query)).isEmpty();
    }
}
