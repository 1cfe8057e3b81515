package io.trackfit.shared.access;

/** How a key is sent, and asked for. */
public final class KeyHeader {

    /** Request header that holds the key. */
    public static final String NAME = "X-API-Key";

    /** What {@code WWW-Authenticate} says where one is missing. */
    public static final String CHALLENGE = "ApiKey realm=\"trackfit\", header=\"X-API-Key\"";

    private KeyHeader() {}
}
