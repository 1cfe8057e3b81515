/** Administrative requests that are sent twice are carried out once. */
@NullMarked
package io.trackfit.access.idempotency;

import org.jspecify.annotations.NullMarked;
