package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.title.TitleReading;
import io.trackfit.catalog.title.TitleReading.NotOurs;
import io.trackfit.catalog.title.TitleReading.Ours;
import io.trackfit.catalog.title.TitleReading.Unknown;
import io.trackfit.catalog.title.TitleResolver;
import io.trackfit.shared.http.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reviewed rules against titles as job boards write them. */
class JobTitlesTest {

    private static final TitleResolver TITLES =
            JobTitles.resolver(CatalogContent.read().snapshot());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Sr. ETL Developer – Dubai                                ; data-engineer senior dubai
                    Data Engineer                                            ; data-engineer - -
                    DATA ENGINEER (Riyadh, KSA)                              ; data-engineer - riyadh
                    Azure Data Engineer - Databricks/Synapse                 ; data-engineer - -
                    Staff Data Engineer - #16933 - Remote                    ; data-engineer senior -
                    Lead Data Engineer - Full-time / Part-time               ; data-engineer senior -
                    Junior Data Engineer (m/f/d)                             ; data-engineer junior -
                    Data Engineer II                                         ; data-engineer mid -
                    Mid-Level Data Engineer, Abu Dhabi                       ; data-engineer mid abu-dhabi
                    Big Data Developer                                       ; data-engineer - -
                    Data Warehouse Engineer | Doha, Qatar                    ; data-engineer - doha
                    Analytics Engineer (dbt)                                 ; data-engineer - -
                    Data Platform Engineer                                   ; data-engineer - -
                    Graduate Data Engineer 2026                              ; data-engineer junior -
                    Data Engineering Intern                                  ; data-engineer junior -
                    Ingénieur Data Senior                                    ; data-engineer senior -
                    Machine Learning Engineer II (Remote)                    ; machine-learning-engineer mid -
                    ML Engineer                                              ; machine-learning-engineer - -
                    Senior MLOps Engineer - Jeddah                           ; machine-learning-engineer senior jeddah
                    Computer Vision Engineer                                 ; machine-learning-engineer - -
                    Lead AI/ML Engineer                                      ; machine-learning-engineer senior -
                    Principal Machine-Learning Engineer                      ; machine-learning-engineer senior -
                    A.I. Engineer, U.A.E.                                    ; ai-engineer - united-arab-emirates
                    AI Engineer                                              ; ai-engineer - -
                    Sr AI Engineer (LLM/RAG), Kuwait City                    ; ai-engineer senior kuwait-city
                    Generative AI Engineer                                   ; ai-engineer - -
                    GenAI Developer – Muscat, Oman                           ; ai-engineer - muscat
                    Prompt Engineer                                          ; ai-engineer - -
                    Entry Level Artificial Intelligence Engineer             ; ai-engineer junior -
                    مهندس بيانات أول                                         ; data-engineer senior -
                    مطلوب مهندس بيانات - الرياض                              ; data-engineer - riyadh
                    مهندسة البيانات بدبي                                     ; data-engineer - dubai
                    مهندس ذكاء اصطناعي مبتدئ                                 ; ai-engineer junior -
                    مُهندس الذكاء الإصطناعي في الدوحة                        ; ai-engineer - doha
                    مهندس تعلم الآلة                                         ; machine-learning-engineer - -
                    """)
    void a_title_of_ours_is_read(String title, String read) {
        var ours = assertThat(TITLES.resolve(title)).isInstanceOf(Ours.class).actual();
        assertThat(said((Ours) ours)).isEqualTo(read);
    }

    private static String said(Ours ours) {
        var level = ours.level() == null ? "-" : Wire.name(ours.level());
        return ours.family().id() + ' ' + level + ' ' + (ours.location() == null ? "-" : ours.location());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Data Center Engineer",
                "Data Centre Operations Technician - Dubai",
                "Data Entry Clerk",
                "Head of Data",
                "Data Analyst",
                "Senior Business Intelligence Analyst",
                "Data Scientist",
                "Lead Data Scientist, Machine Learning",
                "Database Administrator",
                "Product Manager, AI",
                "Sales Engineer – AI Platform",
                "Software Engineer",
                "Artificial Insemination Technician",
                "مهندس مركز بيانات",
                "محلل بيانات",
                "مدخل بيانات"
            })
    void a_title_near_ours_is_known_for_what_it_is(String title) {
        TitleReading reading = TITLES.resolve(title);
        assertThat(reading).isInstanceOf(NotOurs.class);
        assertThat(((NotOurs) reading).matched()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gardener", "Nurse (Night Shift)", "🙂", "", "Chief of Staff", "طبيب أسنان"})
    void a_title_far_from_ours_is_unknown(String title) {
        assertThat(TITLES.resolve(title)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_title_that_names_two_jobs_is_doubtful() {
        assertThat(((Ours) TITLES.resolve("Data Engineer / Machine Learning Engineer")).confidence())
                .isEqualTo("low");
    }
}
