package io.trackfit.market.content;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.Indexed;
import io.trackfit.market.conversion.PayPeriod;
import io.trackfit.market.conversion.PayPeriod.Basis;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.region.WorldRegion;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Place;
import io.trackfit.market.salary.SalaryNote;
import io.trackfit.market.salary.SalaryTrend;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.HashSet;
import java.util.List;

/** Reads published pay from its reviewed files, against the catalogue of the same files. */
public final class PublishedPayReader {

    private static final String FIGURES = "salary_figures.csv";
    private static final int MOST_PER_YEAR = 366 * 24;

    private final ReviewedFiles files;
    private final CatalogSnapshot catalog;

    public PublishedPayReader(ReviewedFiles files, CatalogSnapshot catalog) {
        this.files = files;
        this.catalog = catalog;
    }

    /** Fails with all faults. */
    public PublishedPay read() {
        var periods = periods();
        var figures = files.table(FIGURES, FigureReader.COLUMNS)
                .identifiedBy("id")
                .map(row -> new FigureReader(row, catalog).figure());
        var notes = notes();
        var trends = trends();
        var regions = regions();
        files.refuseFaults();
        return new PublishedPay(
                catalog,
                Indexed.of(figures, SalaryFigure::id),
                notes,
                Indexed.of(trends, SalaryTrend::id),
                new PayPeriods(periods),
                new WorldRegions(regions));
    }

    private List<PayPeriod> periods() {
        var file = "pay_periods.csv";
        var periods = files.table(file, "period", "basis", "per_year", "assumption", "sources")
                .distinct("period")
                .map(PublishedPayReader::period);
        for (var period : Period.values()) {
            if (periods.stream().noneMatch(row -> row.period() == period)) {
                files.fault(file, "It has no row for %s.".formatted(period));
            }
        }
        return periods;
    }

    private static PayPeriod period(ReviewedRow row) {
        var basis = row.constant("basis", Basis.class);
        var perYear = row.optionalNumber("per_year", 1, MOST_PER_YEAR);
        boolean byCountry = basis == Basis.WORKING_DAYS || basis == Basis.WEEKLY_HOURS;
        if (byCountry != (perYear == null)) {
            row.fault("per_year: It is empty where, and only where, it depends on the country.");
        }
        var period = row.constant("period", Period.class);
        if (byCountry && period == Period.WEEK) {
            row.fault("basis: Days and hours are counted in weeks, so weeks cannot depend on the country.");
        }
        return new PayPeriod(period, basis, perYear, row.text("assumption"), row.sources());
    }

    /** Each country in one subregion at most, and none of ours in none. */
    private List<WorldRegion> regions() {
        var file = "world_regions.csv";
        var seen = new HashSet<String>();
        var regions = files.table(file, "id", "code", "name", "countries", "sources")
                .identifiedBy("id")
                .map(row -> {
                    var countries = row.list("countries");
                    countries.stream()
                            .filter(country -> !seen.add(country))
                            .forEach(country -> row.fault("countries: '%s' is in another one too.".formatted(country)));
                    return new WorldRegion(
                            row.text("id"), row.text("code"), row.text("name"), countries, row.sources());
                });
        catalog.countries().ids().stream()
                .filter(country -> !seen.contains(country))
                .forEach(country -> files.fault(file, "It has no subregion for %s.".formatted(country)));
        return regions;
    }

    private List<SalaryNote> notes() {
        return files.table("salary_notes.csv", "id", "figures", "text", "sources")
                .identifiedBy("id")
                .map(row -> new SalaryNote(
                        row.text("id"), row.references("figures", FIGURES), row.text("text"), row.sources()));
    }

    private List<SalaryTrend> trends() {
        return files.table("salary_trends.csv", "id", "date", "country", "region", "text", "confidence", "sources")
                .identifiedBy("id")
                .map(row -> new SalaryTrend(
                        row.text("id"),
                        FigureReader.date(row, "date"),
                        new Place(
                                null,
                                row.optionalReference("country", "countries.csv"),
                                row.constant("region", Region.class)),
                        row.text("text"),
                        row.oneOf("confidence", FigureReader.CONFIDENCES),
                        row.sources()));
    }
}
