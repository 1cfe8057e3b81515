package io.trackfit.overview.search;

/** The kinds of things a search can find, in the order equals are shown. */
public enum FoundKind {
    ROLE,
    TRACK,
    SKILL,
    CERTIFICATION,
    LOCATION,
    INDUSTRY,
    GUIDANCE,
    GUIDANCE_ENTRY,
    CURRENCY,
    SOURCE
}
