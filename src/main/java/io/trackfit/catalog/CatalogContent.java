package io.trackfit.catalog;

import io.trackfit.catalog.certification.CertificationReader;
import io.trackfit.catalog.guidance.GuidanceReader;
import io.trackfit.catalog.label.LabelReader;
import io.trackfit.catalog.place.PlaceReader;
import io.trackfit.catalog.role.RoleReader;
import io.trackfit.catalog.skill.SkillReader;
import io.trackfit.catalog.source.SourceReader;
import io.trackfit.catalog.title.TitleRuleReader;
import io.trackfit.catalog.track.TrackReader;
import io.trackfit.shared.csv.ReviewedFiles;

/**
 * The reviewed files as the catalogue they describe, read once and checked whole. Needs no database.
 *
 * @param edition which edition of the files this is
 */
public record CatalogContent(Edition edition, CatalogSnapshot snapshot) {

    /** Reads the files that come with the service; fails with all their faults. */
    public static CatalogContent read() {
        return read(ReviewedFiles.onClasspath(Edition.FOLDER));
    }

    /** Reads files from anywhere; fails with all their faults. */
    public static CatalogContent read(ReviewedFiles files) {
        var edition = Edition.of(files);
        return new CatalogContent(edition, snapshot(edition, files));
    }

    /** In an order that reads what is referred to before what refers to it. */
    private static CatalogSnapshot snapshot(Edition edition, ReviewedFiles files) {
        var places = new PlaceReader(files);
        var credentials = new CertificationReader(files);
        var sources = SourceReader.sources(files);
        var skills = SkillReader.skills(files);
        var currencies = places.currencies();
        var countries = places.countries();
        var locations = places.locations();
        var industries = places.industries();
        var tracks = TrackReader.tracks(files);
        var families = TrackReader.families(files);
        var certifications = credentials.certifications();
        var names = credentials.names();
        var roles = new RoleReader(files, families).roles();
        var rules = TitleRuleReader.rules(files);
        var topics = GuidanceReader.topics(files);
        var labels = LabelReader.labels(files);
        files.refuseFaults();
        return new CatalogSnapshot(
                edition.version(),
                Indexed.of(sources, source -> source.id()),
                Indexed.of(tracks, track -> track.id()),
                Indexed.of(families, family -> family.id()),
                Indexed.of(roles, role -> role.id()),
                Indexed.of(skills, skill -> skill.id()),
                Indexed.of(certifications, certification -> certification.id()),
                names,
                Indexed.of(locations, location -> location.id()),
                Indexed.of(countries, country -> country.id()),
                Indexed.of(currencies, currency -> currency.code()),
                Indexed.of(industries, industry -> industry.id()),
                Indexed.of(topics, topic -> topic.id()),
                rules,
                CatalogSnapshot.byKey(labels));
    }
}
