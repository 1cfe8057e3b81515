/** What was found in the rows of several imports together. */
@NullMarked
package io.trackfit.ingest.findings;

import org.jspecify.annotations.NullMarked;
