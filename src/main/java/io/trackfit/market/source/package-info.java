/**
 * Who stands behind imported rows: sources are registered, corrected and retired over HTTP with a key, and shown beside
 * the reviewed ones of the catalogue.
 */
@NullMarked
package io.trackfit.market.source;

import org.jspecify.annotations.NullMarked;
