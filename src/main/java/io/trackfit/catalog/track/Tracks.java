package io.trackfit.catalog.track;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All tracks and families in PostgreSQL, within the transaction of the caller. */
public final class Tracks {

    private final KeptRows rows;

    public Tracks(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Track> tracks, List<Family> families, int edition) {
        rows.replace(TrackRow.class, tracks.stream().map(TrackRow::of).toList(), edition);
        rows.replace(FamilyRow.class, families.stream().map(FamilyRow::of).toList(), edition);
    }

    public List<Track> tracks() {
        return rows.all(TrackRow.class).stream().map(TrackRow::toTrack).toList();
    }

    public List<Family> families() {
        return rows.all(FamilyRow.class).stream().map(FamilyRow::toFamily).toList();
    }
}
