package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.JobTitles;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.title.TitleReading;
import io.trackfit.catalog.title.TitleResolver;
import io.trackfit.ingest.findings.Findings.Origin;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.coverage.StoredRows;
import io.trackfit.market.coverage.StoredRows.Numbered;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.intake.Posting;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Single imported rows, each with the role it was given and the rules that gave it. For one reading. */
final class MarketRows {

    private static final int SLICE = 2_000;
    private static final int TITLES_KEPT = 10_000;

    private final StoredRows rows;
    private final Map<Long, Origin> origins;
    private final CatalogSnapshot catalog;
    private final TitleResolver resolver;
    private final ObjectMapper json;

    private final Map<String, TitleReading> titles = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TitleReading> eldest) {
            return size() > TITLES_KEPT;
        }
    };

    /** @param origins of batches */
    MarketRows(StoredRows rows, Map<Long, Origin> origins, JobTitles.Edition titles, ObjectMapper json) {
        this.rows = rows;
        this.origins = origins;
        this.catalog = titles.catalog();
        this.resolver = titles.resolver();
        this.json = json;
    }

    /**
     * One distinct observation.
     *
     * @param importId null: not brought by an import
     * @param mapping by which the columns were read
     * @param row in its import, from 0
     * @param title as posted
     * @param titleRules that give it its family today; empty where they no longer give the same
     * @param amount as told
     * @param yearly the same for a year
     * @param repeats how often the file has it
     */
    record ObservationRow(
            String source,
            @Nullable String importId,
            @Nullable String mapping,
            int row,
            String title,
            @Nullable String role,
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            List<String> titleRules,
            @Nullable String country,
            @Nullable String location,
            int year,
            @Nullable LocalDate date,
            String currency,
            BigDecimal amount,
            Period period,
            Component component,
            Bound bound,
            BigDecimal yearly,
            @Nullable String employer,
            @Nullable String employmentType,
            @Nullable BigDecimal remoteShare,
            int repeats) {}

    /**
     * One distinct posting.
     *
     * @param payLow for a year, like payHigh; null: it tells none
     */
    record PostingRow(
            String source,
            @Nullable String importId,
            @Nullable String mapping,
            int row,
            String title,
            @Nullable String role,
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            List<String> titleRules,
            @Nullable String country,
            @Nullable String location,
            @Nullable LocalDate date,
            List<String> skills,
            @Nullable String employer,
            @Nullable String currency,
            @Nullable BigDecimal payLow,
            @Nullable BigDecimal payHigh,
            int repeats) {}

    void observations(List<Part> batches, Consumer<JsonNode> to) {
        for (var part : batches) {
            int after = -1;
            for (var slice = rows.observations(part.batch(), after, SLICE);
                    !slice.isEmpty();
                    slice = rows.observations(part.batch(), after, SLICE)) {
                slice.forEach(it -> to.accept(json.valueToTree(row(part, it))));
                after = slice.getLast().row();
            }
        }
    }

    void postings(List<Part> batches, Consumer<JsonNode> to) {
        for (var part : batches) {
            int after = -1;
            for (var slice = rows.postings(part.batch(), after, SLICE);
                    !slice.isEmpty();
                    slice = rows.postings(part.batch(), after, SLICE)) {
                slice.forEach(it -> to.accept(json.valueToTree(posting(part, it))));
                after = slice.getLast().row();
            }
        }
    }

    private ObservationRow row(Part part, Numbered<Observation> numbered) {
        var it = numbered.value();
        var origin = origins.get(part.batch());
        return new ObservationRow(
                part.source(),
                origin == null ? null : origin.id(),
                origin == null ? null : origin.mapping(),
                numbered.row(),
                it.title(),
                role(it.family(), it.level()),
                it.family(),
                it.track(),
                it.level(),
                rules(it.title(), it.family()),
                it.country(),
                it.location(),
                it.year(),
                it.date(),
                it.currency(),
                it.amount(),
                it.period(),
                it.component(),
                it.bound(),
                amount(it.yearly(), it.currency()),
                it.employer(),
                it.employmentType(),
                it.remoteShare(),
                it.repeats());
    }

    private PostingRow posting(Part part, Numbered<Posting> numbered) {
        var it = numbered.value();
        var origin = origins.get(part.batch());
        var pay = it.pay();
        return new PostingRow(
                part.source(),
                origin == null ? null : origin.id(),
                origin == null ? null : origin.mapping(),
                numbered.row(),
                it.title(),
                role(it.family(), it.level()),
                it.family(),
                it.track(),
                it.level(),
                rules(it.title(), it.family()),
                it.country(),
                it.location(),
                it.date(),
                it.skills(),
                it.employer(),
                pay == null ? null : pay.currency(),
                pay == null ? null : amount(pay.low(), pay.currency()),
                pay == null ? null : amount(pay.high(), pay.currency()),
                it.repeats());
    }

    private @Nullable String role(@Nullable String family, @Nullable Level level) {
        return catalog.roles().all().stream()
                .filter(role -> role.family().equals(family) && role.level() == level)
                .map(Role::id)
                .findFirst()
                .orElse(null);
    }

    /** The rules of today; rows that other rules or a column gave their family say none. */
    private List<String> rules(String title, @Nullable String family) {
        var reading = titles.computeIfAbsent(title, resolver::resolve);
        var given = reading instanceof TitleReading.Ours ours ? ours.family().id() : null;
        return given == null
                ? (family == null ? reading.rules() : List.of())
                : given.equals(family) ? reading.rules() : List.of();
    }

    private BigDecimal amount(long minor, String currency) {
        int digits = catalog.currencies()
                .find(currency)
                .map(known -> known.minorUnits())
                .orElseGet(() -> Currency.getInstance(currency).getDefaultFractionDigits());
        return BigDecimal.valueOf(minor, digits);
    }
}
