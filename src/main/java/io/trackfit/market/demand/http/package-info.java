/** Demand over HTTP. */
@NullMarked
package io.trackfit.market.demand.http;

import org.jspecify.annotations.NullMarked;
