package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.trackfit.catalog.JobTitles;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.coverage.StoredRows;
import io.trackfit.market.http.CitedSource;
import io.trackfit.market.intake.BatchKind;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.overview.export.CellRows.PayCellRow;
import io.trackfit.overview.export.DemandRows.SkillDemandRow;
import io.trackfit.overview.export.MarketRows.ObservationRow;
import io.trackfit.overview.export.MarketRows.PostingRow;
import io.trackfit.overview.quality.Quality;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of the market as it is: single rows where their source allows it, and all cells. */
@Singleton
class MarketTables {

    private final Quality quality;
    private final StoredRows stored;
    private final JobTitles titles;
    private final RegisteredSources registered;
    private final ObjectMapper json;

    MarketTables(
            Quality quality, StoredRows stored, JobTitles titles, RegisteredSources registered, ObjectMapper json) {
        this.quality = quality;
        this.stored = stored;
        this.titles = titles;
        this.registered = registered;
        this.json = json.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false); // no 1.2E+5
    }

    List<MarketTable> all() {
        var now = quality.counted();
        var observations = exportable(now, BatchKind.SALARY_OBSERVATIONS);
        var postings = exportable(now, BatchKind.POSTINGS);
        return List.of(
                table(
                        now,
                        "observations",
                        "Imported observations of pay, one distinct row each, with the role each was given",
                        rows(observations),
                        ObservationRow.class,
                        sources(observations),
                        to -> rows(now).observations(observations, to)),
                table(
                        now,
                        "postings",
                        "Imported postings, one distinct row each, with the role each was given",
                        rows(postings),
                        PostingRow.class,
                        sources(postings),
                        to -> rows(now).postings(postings, to)),
                table(
                        now,
                        "pay-cells",
                        "Observed pay by cell, shown or withheld",
                        (long) now.observed().pay().size(),
                        PayCellRow.class,
                        sources(all(now, BatchKind.SALARY_OBSERVATIONS)),
                        to -> CellRows.each(now.observed(), json, to)),
                table(
                        now,
                        "skill-demand",
                        "Skills that postings name by cell and window, shown or withheld, the newest first",
                        null,
                        SkillDemandRow.class,
                        sources(all(now, BatchKind.POSTINGS)),
                        to -> new DemandRows(now.demand(), now.observed().published(), json).each(to)));
    }

    Optional<MarketTable> find(String id) {
        return all().stream().filter(table -> table.id().equals(id)).findFirst();
    }

    private static MarketTable table(
            Quality.Counted now,
            String id,
            String title,
            @Nullable Long rows,
            Class<? extends Record> row,
            List<CitedSource> sources,
            MarketTable.Content content) {
        var columns = Arrays.stream(row.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        var state = "%s %s %s"
                .formatted(now.datasetVersion(), columns, now.coverage().batches());
        return new MarketTable(id, title, state, now.datasetVersion(), rows, columns, sources, content);
    }

    private MarketRows rows(Quality.Counted now) {
        return new MarketRows(stored, now.findings().imports(), titles.edition(), json);
    }

    private static List<Part> all(Quality.Counted now, BatchKind kind) {
        return now.coverage().batches().stream()
                .filter(part -> part.kind() == kind)
                .toList();
    }

    private static List<Part> exportable(Quality.Counted now, BatchKind kind) {
        return all(now, kind).stream().filter(Part::exportable).toList();
    }

    private static long rows(List<Part> parts) {
        return parts.stream().mapToLong(Part::distinctRows).sum();
    }

    private List<CitedSource> sources(List<Part> parts) {
        return CitedSource.registered(
                parts.stream().map(Part::source).distinct().sorted().toList(), registered);
    }
}
