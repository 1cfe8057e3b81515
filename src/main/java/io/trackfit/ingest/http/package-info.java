/** Imports over HTTP. */
@NullMarked
package io.trackfit.ingest.http;

import org.jspecify.annotations.NullMarked;
