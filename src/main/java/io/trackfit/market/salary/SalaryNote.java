package io.trackfit.market.salary;

import java.util.List;

/**
 * Something to know about figures, above all where they contradict each other or themselves.
 *
 * @param figures ids of all figures it concerns
 * @param sources ids of the sources it rests on
 */
public record SalaryNote(String id, List<String> figures, String text, List<String> sources) {}
