package io.trackfit.market.source;

import java.util.List;
import java.util.Optional;

/** Reads registered sources. {@link SourcesChanged} is fired when what they say is another. */
public interface RegisteredSources {

    /** All in the order of their ids, retired ones too, from memory: the event loop may ask. */
    List<RegisteredSource> all();

    /** One from memory: the event loop may ask. */
    Optional<RegisteredSource> find(String id);

    /**
     * One as PostgreSQL has it now, in the transaction of the caller if there is one, shared-locked until its end: what is
     * decided by it cannot be overtaken by a correction. Waits for the database.
     */
    Optional<RegisteredSource> stored(String id);
}
