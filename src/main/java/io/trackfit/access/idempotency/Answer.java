package io.trackfit.access.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param location the header {@code Location}
 * @param body JSON
 */
record Answer(int status, @Nullable String location, byte[] body) {}
