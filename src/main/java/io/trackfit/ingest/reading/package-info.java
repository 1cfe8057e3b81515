/** Bytes of an upload → rows of text: unpacked, decoded, counted and bounded, whatever is sent. */
@NullMarked
package io.trackfit.ingest.reading;

import org.jspecify.annotations.NullMarked;
