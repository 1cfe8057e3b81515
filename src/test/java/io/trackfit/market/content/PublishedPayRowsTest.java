package io.trackfit.market.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.CatalogContent;
import io.trackfit.market.Market;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.testsupport.EditedFiles;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedPayRowsTest {

    private final Market market;
    private final Catalog catalog;
    private final PublishedPayRows rows;
    private final StatelessSession session;

    PublishedPayRowsTest(Market market, Catalog catalog, PublishedPayRows rows, StatelessSession session) {
        this.market = market;
        this.catalog = catalog;
        this.rows = rows;
        this.session = session;
    }

    @Test
    void what_comes_back_from_postgresql_is_what_the_files_say() {
        var files = ReviewedFiles.onClasspath("catalog");
        var read = new PublishedPayReader(files, CatalogContent.read(files).snapshot()).read();
        var stored = market.published();
        assertThat(stored.figures().all()).isEqualTo(read.figures().all()).hasSize(18);
        assertThat(stored.notes()).isEqualTo(read.notes());
        assertThat(stored.trends().all()).isEqualTo(read.trends().all());
        assertThat(stored.periods().all()).isEqualTo(read.periods().all());
    }

    @Test
    @TestTransaction
    void a_figure_that_the_files_drop_is_no_longer_served() {
        var files = new EditedFiles()
                .without("salary_figures.csv", "rivermate-software-developer-qatar")
                .change("salary_figures.csv", "80000,105000", "81000,105000.5")
                .files();
        rows.replace(new PublishedPayReader(files, CatalogContent.read(files).snapshot()).read(), present());
        var stored = rows.all(catalog.snapshot());
        assertThat(stored.figures().find("rivermate-software-developer-qatar")).isEmpty();
        var changed = (PublishedRange)
                stored.figures().find("article-junior-ai-engineer").orElseThrow();
        assertThat(changed.low()).isEqualTo("81000");
        assertThat(changed.high()).isEqualTo("105000.5");
    }

    /** Number of the edition that is in PostgreSQL. */
    private int present() {
        return session.createNativeQuery("select max(number) from catalog_content", Integer.class)
                .getSingleResult();
    }

    @Test
    void pay_and_catalogue_are_of_one_edition() {
        assertThat(market.published().catalog()).isSameAs(catalog.snapshot());
    }
}
