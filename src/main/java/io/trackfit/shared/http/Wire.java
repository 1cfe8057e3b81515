package io.trackfit.shared.http;

import java.util.Locale;

/** How Java names look on the wire. */
public final class Wire {

    private Wire() {}

    /** {@code NOT_FOUND} → {@code not-found}. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
