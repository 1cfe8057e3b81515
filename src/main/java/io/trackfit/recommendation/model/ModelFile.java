package io.trackfit.recommendation.model;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.trackfit.scoring.model.DirectionModel;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.ReadinessModel;
import io.trackfit.shared.http.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/**
 * A model as it is published: what it is, and every number it uses. Once released a file does not change.
 *
 * @param version {@code fit/2026.1}; the file is named after it
 * @param date when it was made
 * @param basis {@code curated} or {@code learned}: where the weights of the direction come from
 * @param learning what the weights were learned from, and how good they are; empty lists for a curated model
 */
public record ModelFile(
        String version,
        LocalDate date,
        String basis,
        ModelCard card,
        Learning learning,
        DirectionModel direction,
        ReadinessModel readiness) {

    private static final JsonMapper MAPPER = mapper();

    /** Reads a file; an unknown or missing member is an error, because a number would silently not count. */
    public static ModelFile read(InputStream json) {
        try {
            return MAPPER.readValue(json, ModelFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A model file cannot be read.", e);
        }
    }

    /** The numbers without the words. */
    public Model model() {
        return new Model(version, direction, readiness);
    }

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
