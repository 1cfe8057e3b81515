package io.trackfit.market.salary;

import io.trackfit.market.region.CellPlace;

/** Where and when observations of a figure are of. Both years count. */
public record CellWindow(CellPlace place, String placeName, int yearFrom, int yearTo) {}
