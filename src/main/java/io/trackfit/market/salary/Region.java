package io.trackfit.market.salary;

import java.util.Set;

/** The widest place a figure is for. */
public enum Region {
    MIDDLE_EAST(Set.of("AE", "BH", "KW", "OM", "QA", "SA")),
    GLOBAL(Set.of());

    private final Set<String> countries;

    Region(Set<String> countries) {
        this.countries = countries;
    }

    /** Of the catalogue's countries; the world contains them all. */
    public boolean contains(String country) {
        return this == GLOBAL || countries.contains(country);
    }
}
