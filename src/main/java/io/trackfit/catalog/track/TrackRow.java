package io.trackfit.catalog.track;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A track as kept in PostgreSQL. */
@Entity
@Table(name = "track")
class TrackRow extends KeptRow {

    @Id
    String id;

    String name;

    String definition;

    String objective;

    @Nullable
    String mission;

    @Nullable
    String output;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TrackStatement> statements;

    List<String> sources;

    static TrackRow of(Track track) {
        var row = new TrackRow();
        row.id = track.id();
        row.name = track.name();
        row.definition = track.definition();
        row.objective = track.objective();
        row.mission = track.mission();
        row.output = track.output();
        row.statements = track.statements();
        row.sources = track.sources();
        return row;
    }

    Track toTrack() {
        return new Track(
                id, name, definition, objective, mission, output, List.copyOf(statements), List.copyOf(sources));
    }
}
