package io.trackfit.catalog.label;

/**
 * The name of something in another language than English.
 *
 * @param kind {@code track}, {@code role}, {@code skill}, {@code location} …
 * @param reviewed false: no native speaker has read it
 */
public record Label(String kind, String id, String lang, String text, boolean reviewed) {}
