package io.trackfit.training.learning;

import io.trackfit.scoring.Profile;
import java.util.List;

/** Parts of a profile. */
public final class Profiles {

    private Profiles() {}

    public static Profile withoutStatements(Profile profile) {
        return new Profile(
                profile.skills(),
                List.of(),
                profile.mathematics(),
                profile.certifications(),
                profile.artefacts(),
                profile.experience(),
                profile.currentRole());
    }
}
