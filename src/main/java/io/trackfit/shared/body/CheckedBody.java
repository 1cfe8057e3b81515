package io.trackfit.shared.body;

/** A record that is the body of a request, read so that everything wrong with it is told at once. */
public interface CheckedBody {}
