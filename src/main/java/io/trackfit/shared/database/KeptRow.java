package io.trackfit.shared.database;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A row of reviewed content. Once the files no longer have it, it stays for what refers to it, marked as removed. */
@MappedSuperclass
public abstract class KeptRow {

    /** Its place in the file. */
    int position;

    /** The edition that dropped it; null: it is there. */
    @Nullable
    Integer removedAtContent;
}
