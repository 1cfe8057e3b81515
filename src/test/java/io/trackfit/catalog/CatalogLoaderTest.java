package io.trackfit.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.testsupport.EditedFiles;
import java.time.Instant;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** What these tests load is rolled back: others share the database. */
@QuarkusTest
class CatalogLoaderTest {

    private final CatalogLoader loader;
    private final CatalogTables tables;
    private final Catalog catalog;
    private final StatelessSession session;

    CatalogLoaderTest(CatalogLoader loader, CatalogTables tables, Catalog catalog, StatelessSession session) {
        this.loader = loader;
        this.tables = tables;
        this.catalog = catalog;
        this.session = session;
    }

    @Test
    void the_catalogue_from_postgresql_is_the_one_of_the_files() {
        assertThat(catalog.snapshot()).isEqualTo(CatalogContent.read().snapshot());
    }

    @Test
    void the_same_files_are_not_loaded_again() {
        assertThat(loader.load(ReviewedFiles.onClasspath(Edition.FOLDER))).isFalse();
    }

    @Test
    @TestTransaction
    void a_newer_edition_replaces_rows_and_keeps_those_it_drops_as_removed() {
        var edition = new EditedFiles()
                .replace("edition.csv", "number,date\n92,2026-12-01\n")
                .replace("role_hubs.csv", "role,ordinal,stated,location,note,sources\n")
                .replace(
                        "industries.csv",
                        "id,name,note,sources\nbanking,Banking,,drjobpro-2026\nhealthcare,Health,,drjobpro-2026\n")
                .replace("industry_demands.csv", "industry,ordinal,text,skills,note,sources\n")
                .without("labels.csv", "industry,");

        assertThat(loader.load(edition.files())).isTrue();

        assertThat(tables.snapshot("any").industries().all())
                .extracting("id", "name")
                .containsExactly(tuple("banking", "Banking"), tuple("healthcare", "Health"));
        assertThat(removedAt("industry", "finance")).isEqualTo(92);
        assertThat(removedAt("industry", "healthcare")).isNull();
        assertThat(loader.stored()).get().extracting(Edition::number).isEqualTo(92);
    }

    @Test
    @TestTransaction
    void what_comes_back_in_a_later_edition_is_there_again() {
        var without = new EditedFiles()
                .replace("edition.csv", "number,date\n92,2026-12-01\n")
                .replace("role_certifications.csv", "role,ordinal,stated,note,sources\n")
                .replace("certification_names.csv", "name,verdict,certifications,reason,obtainable,sources\n");
        loader.load(without.files());
        assertThat(tables.snapshot("any").certificationNames()).isEmpty();

        loader.load(new EditedFiles()
                .replace("edition.csv", "number,date\n93,2026-12-02\n")
                .files());

        assertThat(tables.snapshot(catalog.snapshot().version())).isEqualTo(catalog.snapshot());
    }

    @Test
    @TestTransaction
    void the_same_number_over_other_files_is_loaded_again() {
        var edited = new EditedFiles().replace("role_hubs.csv", "role,ordinal,stated,location,note,sources\n");

        assertThat(loader.load(edited.files())).isTrue();
        assertThat(tables.snapshot("any").roles().all())
                .allSatisfy(role -> assertThat(role.hubs()).isEmpty());
    }

    @Test
    @TestTransaction
    void an_older_edition_does_not_go_back_behind_a_newer_one() {
        session.insert(EditionRow.of(new Edition(99, "2030.01.01-abcd", "abcd"), Instant.EPOCH));

        assertThat(loader.load(new EditedFiles()
                        .replace("role_hubs.csv", "role,ordinal,stated,location,note,sources\n")
                        .files()))
                .isFalse();
        assertThat(loader.stored()).get().extracting(Edition::version).isEqualTo("2030.01.01-abcd");
    }

    private Object removedAt(String table, String id) {
        return session.createNativeQuery(
                        "select removed_at_content from %s where id = :id".formatted(table), Integer.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }
}
