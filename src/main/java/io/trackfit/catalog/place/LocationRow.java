package io.trackfit.catalog.place;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A location as kept in PostgreSQL. */
@Entity
@Table(name = "location")
class LocationRow extends KeptRow {

    @Id
    String id;

    String kind;

    String name;

    String country;

    @Nullable
    String hub;

    @Column(name = "iso_3166_2")
    @Nullable
    String iso31662;

    @Nullable
    String subdivision;

    @Nullable
    String unLocode;

    @Nullable
    String unLocodeConfidence;

    String timeZone;

    List<String> aliases;

    @Nullable
    String note;

    List<String> sources;

    static LocationRow of(Location location) {
        var row = new LocationRow();
        row.id = location.id();
        row.kind = location.kind();
        row.name = location.name();
        row.country = location.country();
        row.hub = location.hub();
        row.iso31662 = location.iso31662();
        row.subdivision = location.subdivision();
        row.unLocode = location.unLocode();
        row.unLocodeConfidence = location.unLocodeConfidence();
        row.timeZone = location.timeZone();
        row.aliases = location.aliases();
        row.note = location.note();
        row.sources = location.sources();
        return row;
    }

    Location toLocation() {
        return new Location(
                id,
                kind,
                name,
                country,
                hub,
                iso31662,
                subdivision,
                unLocode,
                unLocodeConfidence,
                timeZone,
                List.copyOf(aliases),
                note,
                List.copyOf(sources));
    }
}
