package io.trackfit.shared.database;

/**
 * The database answered, or something in it was announced: look whether a version you follow has moved. Fired
 * asynchronously every few seconds, and at once on {@code NOTIFY trackfit}.
 */
public record DatabaseSeen() {}
