package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.trackfit.shared.csv.FaultyFiles;
import io.trackfit.testsupport.EditedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogContentTest {

    @Test
    void the_files_that_come_with_the_service_have_no_faults() {
        assertThatCode(CatalogContent::read).doesNotThrowAnyException();
    }

    @Test
    void the_version_covers_every_file_that_is_served() throws IOException {
        try (var present = Files.list(Path.of("src/main/resources/catalog"))) {
            assertThat(present.map(file -> file.getFileName().toString()))
                    .containsAll(Edition.FILES)
                    .filteredOn(file -> !Edition.FILES.contains(file))
                    .containsExactly("coverage.csv");
        }
    }

    @Test
    void all_faults_of_a_broken_set_of_files_are_listed_with_file_and_row() {
        var broken = new EditedFiles()
                .replace("role_hubs.csv", """
                        role,ordinal,stated,location,note,sources
                        junior-data-engineer,1,Atlantis,atlantis,,drjobpro-2026
                        junior-data-engineer,3,Dubai,dubai,,
                        boss,1,Dubai,dubai,,hearsay
                        """)
                .replace("role_skills.csv", """
                        role,skill,importance,named,n,basis,proficiency,sources
                        mid-data-engineer,python,101,,,curated,working,trackfit-curated
                        mid-data-engineer,sql,70,6,10,counted,working,trackfit-curated
                        mid-data-engineer,sql,a,,,guessed,working,trackfit-curated
                        """)
                .append("skill_aliases.csv", "sql,Python,no,\nsql,no  such,maybe,\n")
                .append("skill_implications.csv", "python,sql\nsql,python\n")
                .replace("role_certifications.csv", "role,ordinal,stated,note\n")
                .missing("exchange_rates.csv");

        assertThat(faultsOf(broken))
                .contains(
                        "exchange_rates.csv: It is missing.",
                        "role_certifications.csv: The columns are [role, ordinal, stated, note]; expected"
                                + " [role, ordinal, stated, note, sources].",
                        "role_hubs.csv:2: location: 'atlantis' is not in locations.csv.",
                        "role_hubs.csv:3: ordinal: '3' where 2 was expected.",
                        "role_hubs.csv:3: sources: It is empty.",
                        "role_hubs.csv:4: role: 'boss' is not in roles.csv.",
                        "role_hubs.csv:4: sources: 'hearsay' is not in sources.csv.",
                        "role_skills.csv:2: importance: 101 is not from 0 to 100.",
                        "role_skills.csv:3: importance: 70 is not the share of 6 in 10.",
                        "role_skills.csv:4: role, skill mid-data-engineer, sql is there twice.",
                        "role_skills.csv:4: importance: 'a' is not a whole number.",
                        "role_skills.csv:4: basis: 'guessed' is none of counted, counted-family, curated.",
                        "skill_implications.csv: A skill implies itself: python → sql → python.")
                .anyMatch(fault -> fault.endsWith(": 'Python' is a spelling of python and of sql."))
                .anyMatch(fault -> fault.endsWith(": ambiguous: 'maybe' is none of yes, no."));
    }

    @Test
    void years_of_experience_belong_to_one_level_of_a_family() {
        var broken = new EditedFiles().replace("roles.csv", """
                        id,family,level,title,experience_min,experience_max,experience_stated,in_article,note,sources
                        junior-data-engineer,data-engineer,junior,Junior,0,2,,yes,,drjobpro-2026
                        mid-data-engineer,data-engineer,mid,Mid,3,5,,yes,,drjobpro-2026
                        """);

        assertThat(faultsOf(broken))
                .contains(
                        "roles.csv:3: experience_min: 3 does not follow the level before it.",
                        "roles.csv:3: The highest level of data-engineer ends at 5 years.");
    }

    @Test
    void a_credential_does_not_succeed_itself() {
        var header =
                "id,name,issuer,level,tracks,price,currency,validity_months,prerequisites,requires,recommended_experience,"
                        + "url,status,status_date,successors,predecessors,skills,confidence,evidence_date,evidence,note,sources\n";
        var broken = new EditedFiles()
                .replace(
                        "certifications.csv",
                        header
                                + "a,A,Issuer,associate,,100,,,,,,,retired,2024-13,b,,,high,,,,trackfit-curated\n"
                                + "b,B,Issuer,associate,,,,,,,,,active,,a,,,high,,,,trackfit-curated\n")
                .replace("certification_exams.csv", "certification,code,from,to,note\na,X-1,,,\nb,X-1,2024,2023,\n");

        assertThat(faultsOf(broken))
                .contains(
                        "certifications.csv: A credential succeeds itself: a → b → a.",
                        "certifications.csv:2: price, currency: One is there without the other.",
                        "certifications.csv:2: status_date: '2024-13' is not an ISO date, whole or partial.",
                        "certification_exams.csv:3: code: Issuer has two exams 'X-1'.",
                        "certification_exams.csv:3: from, to: '2024' is after '2023'.");
    }

    @Test
    void any_change_of_a_file_changes_the_version_and_nothing_else_does() {
        var version = CatalogContent.read().edition().version();
        var edited = new EditedFiles().append("salary_notes.csv", "\n");

        assertThat(version).matches("2026\\.\\d\\d\\.\\d\\d-[0-9a-f]{4}");
        assertThat(CatalogContent.read(new EditedFiles().files()).edition().version())
                .isEqualTo(version);
        assertThat(CatalogContent.read(edited.files()).edition().hash())
                .isNotEqualTo(CatalogContent.read().edition().hash());
    }

    private static List<String> faultsOf(EditedFiles broken) {
        var thrown = catchThrowableOfType(FaultyFiles.class, () -> CatalogContent.read(broken.files()));
        return thrown.faults();
    }
}
