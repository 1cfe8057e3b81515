package io.trackfit.profile;

import io.trackfit.scoring.Profile;
import java.util.List;

/** A profile, and what became of every part of the input. */
public record ReadProfile(
        Profile profile, List<Recognised> recognised, List<Unrecognised> unrecognised, List<Ignored> ignored) {}
