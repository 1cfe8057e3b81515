package io.trackfit.profile;

import io.trackfit.scoring.Profile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile, and what became of every part of the input.
 *
 * @param target the vacancy it is held against; null: none
 */
public record ReadProfile(
        Profile profile,
        List<Recognised> recognised,
        List<Unrecognised> unrecognised,
        List<Ignored> ignored,
        @Nullable ReadTarget target) {

    ReadProfile against(ReadTarget vacancy) {
        return new ReadProfile(profile, recognised, unrecognised, ignored, vacancy);
    }
}
