package io.trackfit.market.salary;

import java.util.List;

/** Something to know about figures, above all where they contradict each other or themselves. */
public record SalaryNote(String id, List<String> figures, String text, List<String> sources) {}
