package io.trackfit.catalog.place;

import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads currencies, countries, locations and industries from their reviewed files, in this order. */
public final class PlaceReader {

    private static final String CURRENCIES = "currencies.csv";
    private static final String COUNTRIES = "countries.csv";
    private static final String LOCATIONS = "locations.csv";
    private static final String[] CONFIDENCES = {"high", "medium", "low"};

    private final ReviewedFiles files;

    public PlaceReader(ReviewedFiles files) {
        this.files = files;
    }

    public List<Currency> currencies() {
        var table = files.table(
                        CURRENCIES,
                        "code",
                        "name",
                        "minor_units",
                        "regime",
                        "since",
                        "formalised",
                        "confidence",
                        "note",
                        "sources")
                .identifiedBy("code", Pattern.compile("[A-Z]{3}"));
        var rates = files.table(
                        "exchange_rates.csv", "currency", "per_usd", "date", "kind", "confidence", "note", "sources")
                .distinct("currency")
                .mapBy(row -> row.reference("currency", CURRENCIES), PlaceReader::rate);
        return table.map(row -> currency(row, rates));
    }

    private static Currency currency(ReviewedRow row, Map<String, List<Currency.ExchangeRate>> rates) {
        var code = row.text("code");
        Currency.@Nullable ExchangeRate rate =
                rates.containsKey(code) ? rates.get(code).getFirst() : null;
        return new Currency(
                code,
                row.text("name"),
                row.number("minor_units", 0, 4),
                row.text("regime"),
                row.optionalDate("since"),
                row.optionalDate("formalised"),
                row.oneOf("confidence", CONFIDENCES),
                row.optionalText("note"),
                rate,
                row.sources());
    }

    private static Currency.ExchangeRate rate(ReviewedRow row) {
        var perUsd = row.decimal("per_usd");
        if (perUsd.signum() == 0) {
            row.fault("per_usd: A rate cannot be 0.");
        }
        return new Currency.ExchangeRate(
                perUsd,
                row.optionalDate("date"),
                row.oneOf("kind", "peg", "reference"),
                row.oneOf("confidence", CONFIDENCES),
                row.optionalText("note"),
                row.sources());
    }

    public List<Country> countries() {
        return files.table(
                        COUNTRIES,
                        "id",
                        "alpha3",
                        "numeric",
                        "name",
                        "currency",
                        "time_zone",
                        "utc_offset",
                        "working_week",
                        "weekend",
                        "first_day_of_week",
                        "weekly_hours",
                        "weekly_hours_confidence",
                        "weekly_hours_note",
                        "income_tax",
                        "income_tax_from",
                        "income_tax_note",
                        "income_tax_confidence",
                        "end_of_service",
                        "end_of_service_confidence",
                        "note",
                        "sources")
                .identifiedBy("id", Pattern.compile("[A-Z]{2}"))
                .map(PlaceReader::country);
    }

    private static Country country(ReviewedRow row) {
        return new Country(
                row.text("id"),
                row.text("alpha3"),
                row.text("numeric"),
                row.text("name"),
                row.reference("currency", CURRENCIES),
                row.text("time_zone"),
                row.text("utc_offset"),
                row.text("working_week"),
                row.list("weekend"),
                row.text("first_day_of_week"),
                row.optionalNumber("weekly_hours", 1, 168),
                row.optionalOneOf("weekly_hours_confidence", CONFIDENCES),
                row.optionalText("weekly_hours_note"),
                row.text("income_tax"),
                row.optionalDate("income_tax_from"),
                row.optionalText("income_tax_note"),
                row.optionalOneOf("income_tax_confidence", CONFIDENCES),
                row.optionalText("end_of_service"),
                row.optionalOneOf("end_of_service_confidence", CONFIDENCES),
                row.optionalText("note"),
                row.sources());
    }

    public List<Location> locations() {
        return files.table(
                        LOCATIONS,
                        "id",
                        "kind",
                        "name",
                        "country",
                        "hub",
                        "iso_3166_2",
                        "subdivision",
                        "un_locode",
                        "un_locode_confidence",
                        "time_zone",
                        "aliases",
                        "note",
                        "sources")
                .identifiedBy("id")
                .map(PlaceReader::location);
    }

    private static Location location(ReviewedRow row) {
        return new Location(
                row.text("id"),
                row.oneOf("kind", "city", "country"),
                row.text("name"),
                row.reference("country", COUNTRIES),
                row.optionalReference("hub", LOCATIONS),
                row.optionalText("iso_3166_2"),
                row.optionalText("subdivision"),
                row.optionalText("un_locode"),
                row.optionalOneOf("un_locode_confidence", CONFIDENCES),
                row.text("time_zone"),
                row.list("aliases"),
                row.optionalText("note"),
                row.sources());
    }

    public List<Industry> industries() {
        var table =
                files.table("industries.csv", "id", "name", "note", "sources").identifiedBy("id");
        var demands = files.table("industry_demands.csv", "industry", "ordinal", "text", "skills", "note", "sources")
                .numberedWithin("industry")
                .mapBy(
                        row -> row.reference("industry", "industries.csv"),
                        row -> new Industry.Demand(
                                row.text("text"),
                                row.references("skills", "skills.csv"),
                                row.optionalText("note"),
                                row.sources()));
        return table.map(row -> new Industry(
                row.text("id"),
                row.text("name"),
                row.optionalText("note"),
                List.copyOf(demands.getOrDefault(row.text("id"), List.of())),
                row.sources()));
    }
}
