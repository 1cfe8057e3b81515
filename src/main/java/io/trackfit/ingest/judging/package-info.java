/** Rows of text → what the market takes: amounts, dates, places, titles and skills as read, or the reasons why not. */
@NullMarked
package io.trackfit.ingest.judging;

import org.jspecify.annotations.NullMarked;
