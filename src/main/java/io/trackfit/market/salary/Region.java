package io.trackfit.market.salary;

import java.util.Set;

/** A part of the world that a figure is for where it is not for one country. */
public enum Region {
    MIDDLE_EAST("the Middle East", Set.of("AE", "BH", "KW", "OM", "QA", "SA")),
    GLOBAL("the whole world", Set.of());

    private final String inWords;
    private final Set<String> countries;

    Region(String inWords, Set<String> countries) {
        this.inWords = inWords;
        this.countries = countries;
    }

    public String inWords() {
        return inWords;
    }

    /** Of the catalogue's countries; the world contains them all. */
    public boolean contains(String country) {
        return this == GLOBAL || countries.contains(country);
    }
}
