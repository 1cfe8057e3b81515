package io.trackfit.access.key;

import io.trackfit.shared.http.Wire;

/** What a key is for. */
enum Role {
    /** Everything, keys included. */
    ADMIN,
    /** Bringing data in and registering its sources. */
    IMPORT;

    /** As {@code @RolesAllowed} and the wire have it. */
    String word() {
        return Wire.name(this);
    }
}
