package io.trackfit.scoring.model;

/**
 * All numbers of one published version of the fit.
 *
 * @param version as printed in every answer ({@code fit/2026.1})
 */
public record Model(String version, DirectionModel direction, ReadinessModel readiness) {}
