package io.trackfit.recommendation.model;

import java.util.List;

/**
 * What a person should know before trusting a model.
 *
 * @param purpose what it says
 * @param notIntendedFor what it must not be used for
 * @param method how a number comes about
 * @param data where the weights come from
 * @param limits what it cannot do
 * @param fairness what it never looks at
 */
public record ModelCard(
        String purpose,
        List<String> intendedUse,
        List<String> notIntendedFor,
        List<String> method,
        List<String> data,
        List<String> limits,
        String fairness) {}
