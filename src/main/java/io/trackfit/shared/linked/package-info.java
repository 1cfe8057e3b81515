/** Some answers are also given as JSON-LD: who wants it, and whoever makes it. */
@NullMarked
package io.trackfit.shared.linked;

import org.jspecify.annotations.NullMarked;
