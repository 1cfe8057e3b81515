package io.trackfit.catalog;

import io.trackfit.catalog.certification.Certifications;
import io.trackfit.catalog.guidance.Guidance;
import io.trackfit.catalog.place.Places;
import io.trackfit.catalog.role.Roles;
import io.trackfit.catalog.skill.Skills;
import io.trackfit.catalog.source.Sources;
import io.trackfit.shared.database.KeptRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The catalogue in PostgreSQL, whole, within the transaction of the caller. */
@ApplicationScoped
class CatalogTables {

    private final KeptRows rows;

    CatalogTables(KeptRows rows) {
        this.rows = rows;
    }

    /** In an order that writes what is referred to before what refers to it. */
    void replace(CatalogSnapshot content, int edition) {
        var places = new Places(rows);
        var roles = new Roles(rows);
        var certifications = new Certifications(rows);
        new Sources(rows).replace(content.sources().all(), edition);
        new Skills(rows).replace(content.skills().all(), edition);
        places.replaceCurrencies(content.currencies().all(), edition);
        places.replaceCountries(content.countries().all(), edition);
        places.replaceLocations(content.locations().all(), edition);
        places.replaceIndustries(content.industries().all(), edition);
        roles.replaceTracks(content.tracks().all(), edition);
        roles.replaceFamilies(content.families().all(), edition);
        roles.replaceRoles(content.roles().all(), edition);
        roles.replaceTitleRules(content.titleRules(), edition);
        certifications.replace(content.certifications().all(), edition);
        certifications.replaceNames(content.certificationNames(), edition);
        new Guidance(rows).replace(content.topics().all(), edition);
        rows.replace(
                LabelRow.class,
                content.labels().values().stream().map(LabelRow::of).toList(),
                edition);
    }

    CatalogSnapshot snapshot(String version) {
        var places = new Places(rows);
        var roles = new Roles(rows);
        var certifications = new Certifications(rows);
        return new CatalogSnapshot(
                version,
                Indexed.of(new Sources(rows).all(), source -> source.id()),
                Indexed.of(roles.tracks(), track -> track.id()),
                Indexed.of(roles.families(), family -> family.id()),
                Indexed.of(roles.roles(), role -> role.id()),
                Indexed.of(new Skills(rows).all(), skill -> skill.id()),
                Indexed.of(certifications.all(), certification -> certification.id()),
                certifications.names(),
                Indexed.of(places.locations(), location -> location.id()),
                Indexed.of(places.countries(), country -> country.id()),
                Indexed.of(places.currencies(), currency -> currency.code()),
                Indexed.of(places.industries(), industry -> industry.id()),
                Indexed.of(new Guidance(rows).all(), topic -> topic.id()),
                roles.titleRules(),
                CatalogSnapshot.byKey(labels()));
    }

    private List<Label> labels() {
        return rows.all(LabelRow.class).stream().map(LabelRow::toLabel).toList();
    }
}
