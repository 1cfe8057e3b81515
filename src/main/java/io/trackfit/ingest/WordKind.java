package io.trackfit.ingest;

/** What a word that nothing here has a name for was meant as. */
public enum WordKind {
    /** A job title. */
    TITLE,
    /** A skill of a list. */
    SKILL
}
