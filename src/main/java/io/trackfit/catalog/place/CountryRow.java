package io.trackfit.catalog.place;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A country as kept in PostgreSQL. */
@Entity
@Table(name = "country")
class CountryRow extends KeptRow {

    @Id
    String id;

    String alpha3;

    @Column(name = "numeric_code")
    String numeric;

    String name;

    String currency;

    String timeZone;

    String utcOffset;

    String workingWeek;

    List<String> weekend;

    String firstDayOfWeek;

    @Nullable
    Integer weeklyHours;

    @Nullable
    String weeklyHoursConfidence;

    @Nullable
    String weeklyHoursNote;

    String incomeTax;

    @Nullable
    String incomeTaxFrom;

    @Nullable
    String incomeTaxNote;

    @Nullable
    String incomeTaxConfidence;

    @Nullable
    String endOfService;

    @Nullable
    String endOfServiceConfidence;

    @Nullable
    String note;

    List<String> sources;

    static CountryRow of(Country country) {
        var row = new CountryRow();
        row.id = country.id();
        row.alpha3 = country.alpha3();
        row.numeric = country.numeric();
        row.name = country.name();
        row.currency = country.currency();
        row.timeZone = country.timeZone();
        row.utcOffset = country.utcOffset();
        row.workingWeek = country.workingWeek();
        row.weekend = country.weekend();
        row.firstDayOfWeek = country.firstDayOfWeek();
        row.weeklyHours = country.weeklyHours();
        row.weeklyHoursConfidence = country.weeklyHoursConfidence();
        row.weeklyHoursNote = country.weeklyHoursNote();
        row.incomeTax = country.incomeTax();
        row.incomeTaxFrom = country.incomeTaxFrom();
        row.incomeTaxNote = country.incomeTaxNote();
        row.incomeTaxConfidence = country.incomeTaxConfidence();
        row.endOfService = country.endOfService();
        row.endOfServiceConfidence = country.endOfServiceConfidence();
        row.note = country.note();
        row.sources = country.sources();
        return row;
    }

    Country toCountry() {
        return new Country(
                id,
                alpha3,
                numeric,
                name,
                currency,
                timeZone,
                utcOffset,
                workingWeek,
                List.copyOf(weekend),
                firstDayOfWeek,
                weeklyHours,
                weeklyHoursConfidence,
                weeklyHoursNote,
                incomeTax,
                incomeTaxFrom,
                incomeTaxNote,
                incomeTaxConfidence,
                endOfService,
                endOfServiceConfidence,
                note,
                List.copyOf(sources));
    }
}
