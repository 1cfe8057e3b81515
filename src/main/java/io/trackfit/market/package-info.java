/** What pay and demand look like. Every figure carries its origin; what somebody published and what we compute stay apart. */
@NullMarked
package io.trackfit.market;

import org.jspecify.annotations.NullMarked;
