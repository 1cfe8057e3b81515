package io.trackfit.recommendation;

import io.trackfit.profile.ReadProfile;
import io.trackfit.recommendation.answer.Envelope;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.around.Wishes;
import io.trackfit.recommendation.model.ModelFile;
import io.trackfit.recommendation.model.Scorers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation that is asked for, all of it known to be valid.
 *
 * @param edition the catalogue the profile was read with
 * @param roles ids of roles to be shown; empty: what the verdict points to
 * @param wishes choose what is shown, never a number
 * @param reference given back
 * @param steps whether next steps are wanted, which are most of the work
 */
record Ask(
        ReadProfile read,
        Envelope envelope,
        Scorers.Edition edition,
        ModelFile model,
        LocalDate asOf,
        List<String> roles,
        Explain explain,
        String language,
        Wishes wishes,
        @Nullable String reference,
        boolean steps) {}
