package io.trackfit.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that would raise the readiness for a role.
 *
 * @param add ids to append to the profile: exactly this was scored
 * @param wouldBeEnough there was too little evidence to judge by, and with this there would be enough
 */
public record NextStep(String id, Addition add, Gain gain, boolean wouldBeEnough, Reason reason) {

    /** What would be enough to judge by first, then the greatest gain; equals by id. */
    public static final Comparator<NextStep> ORDER = (a, b) -> {
        int order = Boolean.compare(b.wouldBeEnough, a.wouldBeEnough);
        if (order == 0) {
            order = Integer.compare(b.gained(), a.gained());
        }
        return order != 0 ? order : a.id.compareTo(b.id);
    };

    private int gained() {
        return gain.readiness() == null ? 0 : gain.readiness();
    }

    /** Ids to append to a profile. */
    public record Addition(List<String> skills, List<String> certifications, List<String> artefacts) {

        public static Addition skills(List<String> ids) {
            return new Addition(ids, List.of(), List.of());
        }
    }

    /**
     * What scoring again gives, less what was there before.
     *
     * @param readiness tenths of a point; null where there was or would be no figure
     * @param score thousandths of a nat by track; empty where there was or would be no score
     */
    public record Gain(@Nullable Integer readiness, Map<Track, Long> score) {}
}
