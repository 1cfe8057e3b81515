/**
 * Which skills adverts name: the cells of one version of the market in memory, how a question finds one to show, and by
 * which rules a skill counts as hot or rising.
 */
@NullMarked
package io.trackfit.market.demand;

import org.jspecify.annotations.NullMarked;
