package io.trackfit.catalog.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Role;

/** Something another room can show with a role when {@code ?include=} asks for it, so that a role page is one request. */
public interface RoleInclude {

    /** What {@code ?include=} calls it, in camelCase. */
    String name();

    /** What is shown, as it goes on the wire. */
    Object of(Role role, CatalogSnapshot snapshot, String language);
}
