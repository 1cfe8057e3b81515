package io.trackfit.ingest;

/** Where an import is on its way. */
public enum ImportState {
    /** The file is here; nothing was judged yet. */
    RECEIVED,
    /** Its rows are judged and copied. Nobody sees them. */
    JUDGING,
    /** All rows are in the database. Nobody sees them. */
    COPIED,
    /** Its rows count. */
    VISIBLE,
    /** A newer state of the source counts in its place. */
    REPLACED,
    /** It was cut off; nothing of it is there. Sending the file again is safe. */
    FAILED,
    /** Too many of its rows were bad; nothing of it is there. */
    REFUSED,
    /** It was taken back; its rows are gone. */
    WITHDRAWN,
    /** It was only tried; nothing was stored. */
    TRIED;
}
