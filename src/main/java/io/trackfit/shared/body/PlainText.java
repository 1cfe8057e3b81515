package io.trackfit.shared.body;

/**
 * A body that is nothing but text.
 *
 * @param utf8 as it was sent: {@link BodyReader#text} checks it
 */
public record PlainText(byte[] utf8) {}
