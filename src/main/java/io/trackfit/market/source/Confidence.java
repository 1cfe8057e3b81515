package io.trackfit.market.source;

/** How far to trust a source, in the catalogue's three words. */
public enum Confidence {
    /** Several sources or an official page. */
    HIGH,
    /** One good source. */
    MEDIUM,
    /** A weak one. */
    LOW
}
