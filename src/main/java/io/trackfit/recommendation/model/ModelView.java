package io.trackfit.recommendation.model;

import io.trackfit.scoring.model.DirectionModel;
import io.trackfit.scoring.model.ReadinessModel;
import java.time.LocalDate;
import java.util.List;

/**
 * A model's card and all its numbers.
 *
 * @param versions all that can be asked for, oldest first
 * @param basis {@code curated} or {@code learned}: where the weights of the direction come from
 * @param learning what the weights were learned from, and how good they are; empty for a curated model
 * @param direction in thousandths of a nat
 * @param readiness in tenths of a point of 100
 */
public record ModelView(
        String version,
        List<String> versions,
        LocalDate date,
        String basis,
        ModelCard card,
        Learning learning,
        DirectionModel direction,
        ReadinessModel readiness) {

    static ModelView of(ModelFile file, List<String> versions) {
        return new ModelView(
                file.version(),
                versions,
                file.date(),
                file.basis(),
                file.card(),
                file.learning(),
                file.direction(),
                file.readiness());
    }
}
