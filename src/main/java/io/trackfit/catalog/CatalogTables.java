package io.trackfit.catalog;

import io.trackfit.catalog.certification.Certifications;
import io.trackfit.catalog.guidance.Guidance;
import io.trackfit.catalog.label.Labels;
import io.trackfit.catalog.place.Places;
import io.trackfit.catalog.role.Roles;
import io.trackfit.catalog.skill.Skills;
import io.trackfit.catalog.source.Sources;
import io.trackfit.catalog.title.TitleRules;
import io.trackfit.catalog.track.Tracks;
import io.trackfit.shared.database.KeptRows;
import jakarta.enterprise.context.ApplicationScoped;

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
        var certifications = new Certifications(rows);
        new Sources(rows).replace(content.sources().all(), edition);
        new Skills(rows).replace(content.skills().all(), edition);
        places.replaceCurrencies(content.currencies().all(), edition);
        places.replaceCountries(content.countries().all(), edition);
        places.replaceLocations(content.locations().all(), edition);
        places.replaceIndustries(content.industries().all(), edition);
        new Tracks(rows).replace(content.tracks().all(), content.families().all(), edition);
        new Roles(rows).replace(content.roles().all(), edition);
        new TitleRules(rows).replace(content.titleRules(), edition);
        certifications.replace(content.certifications().all(), edition);
        certifications.replaceNames(content.certificationNames(), edition);
        new Guidance(rows).replace(content.topics().all(), edition);
        new Labels(rows).replace(content.labels().values(), edition);
    }

    CatalogSnapshot snapshot(String version) {
        var places = new Places(rows);
        var tracks = new Tracks(rows);
        var certifications = new Certifications(rows);
        return new CatalogSnapshot(
                version,
                Indexed.of(new Sources(rows).all(), source -> source.id()),
                Indexed.of(tracks.tracks(), track -> track.id()),
                Indexed.of(tracks.families(), family -> family.id()),
                Indexed.of(new Roles(rows).all(), role -> role.id()),
                Indexed.of(new Skills(rows).all(), skill -> skill.id()),
                Indexed.of(certifications.all(), certification -> certification.id()),
                certifications.names(),
                Indexed.of(places.locations(), location -> location.id()),
                Indexed.of(places.countries(), country -> country.id()),
                Indexed.of(places.currencies(), currency -> currency.code()),
                Indexed.of(places.industries(), industry -> industry.id()),
                Indexed.of(new Guidance(rows).all(), topic -> topic.id()),
                new TitleRules(rows).all(),
                CatalogSnapshot.byKey(new Labels(rows).all()));
    }
}
