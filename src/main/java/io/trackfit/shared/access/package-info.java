/** What endpoints that need a key say of themselves. How keys are checked is the room {@code access}'s. */
@NullMarked
package io.trackfit.shared.access;

import org.jspecify.annotations.NullMarked;
