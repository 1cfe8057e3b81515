/** What observations say of pay: the cells of one version of the market in memory, and how a question finds one to show. */
@NullMarked
package io.trackfit.market.observed;

import org.jspecify.annotations.NullMarked;
