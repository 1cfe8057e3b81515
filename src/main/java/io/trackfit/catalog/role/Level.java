package io.trackfit.catalog.role;

/** How senior a role is, lowest first. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR
}
