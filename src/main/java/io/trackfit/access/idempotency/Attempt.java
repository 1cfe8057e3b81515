package io.trackfit.access.idempotency;

/**
 * A request that may be sent again.
 *
 * @param principal id of the API key that sends it: what others send under the same key is another request
 * @param key what its sender calls it
 * @param requestHash SHA-256 of method, path and read parameters
 * @param id of this try of it
 */
record Attempt(String principal, String key, String requestHash, String id) {}
