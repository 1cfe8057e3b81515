/** How outside data gets in: files are received, judged row by row, copied unseen, and made visible at once or not at all. */
@NullMarked
package io.trackfit.ingest;

import org.jspecify.annotations.NullMarked;
