/** Pay over HTTP. It stands above the figures because its answers join them with their notes, sources and conversion. */
@NullMarked
package io.trackfit.market.http;

import org.jspecify.annotations.NullMarked;
