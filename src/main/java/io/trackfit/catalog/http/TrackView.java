package io.trackfit.catalog.http;

import io.trackfit.catalog.track.Family;
import io.trackfit.catalog.track.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A track with everything said of it.
 *
 * @param nameLang language of the name: the one asked for, or {@code en}
 * @param nameReviewed false: a translation no native speaker has read
 * @param aspects what is said, by aspect: {@code responsibilities}, {@code tools}, {@code fitTraits} …
 */
record TrackView(
        String id,
        String name,
        String nameLang,
        boolean nameReviewed,
        String definition,
        String objective,
        @Nullable String mission,
        @Nullable String output,
        List<String> families,
        Map<String, List<StatementView>> aspects,
        List<String> sources) {

    /**
     * One thing said of a track.
     *
     * @param skills ids of the skills it names
     * @param note a correction, where the world disagrees with the source
     */
    record StatementView(
            String text, List<String> skills, @Nullable String note, List<String> sources) {}

    static TrackView of(Track track, Names names) {
        var name = names.of("track", track.id(), track.name());
        var aspects = new LinkedHashMap<String, List<StatementView>>();
        for (var said : track.statements()) {
            aspects.computeIfAbsent(said.aspect(), aspect -> new ArrayList<>())
                    .add(new StatementView(said.text(), said.skills(), said.note(), said.sources()));
        }
        var families = names.snapshot().families().all().stream()
                .filter(family -> family.track().equals(track.id()))
                .map(Family::id)
                .toList();
        return new TrackView(
                track.id(),
                name.text(),
                name.lang(),
                name.reviewed(),
                track.definition(),
                track.objective(),
                track.mission(),
                track.output(),
                families,
                aspects,
                track.sources());
    }
}
