package io.trackfit.shared.access;

/** The roles a key can have, as {@code @RolesAllowed} needs them. */
public final class KeyRole {

    /** May do everything, keys included. */
    public static final String ADMIN = "admin";

    /** May bring data in and register its sources. */
    public static final String IMPORT = "import";

    private KeyRole() {}
}
