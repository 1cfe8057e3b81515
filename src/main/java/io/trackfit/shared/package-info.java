/** What several rooms use. Knows nobody. */
@NullMarked
package io.trackfit.shared;

import org.jspecify.annotations.NullMarked;
