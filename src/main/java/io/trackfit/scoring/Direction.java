package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the evidence speaks for a track against all else, in thousandths of a nat: {@code base} plus contributions is
 * the score.
 *
 * @param score null: too little evidence, and then nothing else is said either
 * @param probability thousandths, by the model's published link; null with the score
 * @param base null with the score
 */
public record Direction(
        Track track,
        @Nullable Long score,
        @Nullable Integer probability,
        @Nullable Long base,
        List<Contribution> contributions) {}
