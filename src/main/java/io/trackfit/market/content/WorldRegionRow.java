package io.trackfit.market.content;

import io.trackfit.market.region.WorldRegion;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** A subregion of the world as kept in PostgreSQL. */
@Entity
@Table(name = "world_region")
class WorldRegionRow extends KeptRow {

    @Id
    String id;

    String code;

    String name;

    List<String> countries;

    List<String> sources;

    static WorldRegionRow of(WorldRegion it) {
        var row = new WorldRegionRow();
        row.id = it.id();
        row.code = it.code();
        row.name = it.name();
        row.countries = it.countries();
        row.sources = it.sources();
        return row;
    }

    WorldRegion toRegion() {
        return new WorldRegion(id, code, name, List.copyOf(countries), List.copyOf(sources));
    }
}
