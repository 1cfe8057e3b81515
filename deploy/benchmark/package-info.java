/** What only a benchmark build contains. */
@NullMarked
package io.trackfit.benchmark;

import org.jspecify.annotations.NullMarked;
