package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Track;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An addition that was tried; the same serves all goals. */
final class Attempt {

    final Tally after;
    /** Whether there is then enough to judge by. */
    final boolean judged;
    /** Made when it is first shown: most attempts are only weighed. */
    private @Nullable Map<Track, Long> score;

    Attempt(Tally after, boolean judged) {
        this.after = after;
        this.judged = judged;
    }

    /** What the scores gain over those before, where there were any; empty where there would be none. */
    Map<Track, Long> score(Tally before) {
        var known = score;
        if (known == null) {
            known = new EnumMap<Track, Long>(Track.class);
            if (judged) {
                for (var track : Track.values()) {
                    known.put(track, after.score(track) - before.score(track));
                }
            }
            score = known;
        }
        return known;
    }
}
