/** What the columns of a file mean, as data: mappings that come along and mappings that were posted. */
@NullMarked
package io.trackfit.ingest.mapping;

import org.jspecify.annotations.NullMarked;
