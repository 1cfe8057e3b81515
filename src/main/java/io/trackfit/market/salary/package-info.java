/** What roles pay, as somebody published it. Each figure keeps its kind and its origin; none is merged with another. */
@NullMarked
package io.trackfit.market.salary;

import org.jspecify.annotations.NullMarked;
