/** How HTTP looks everywhere: problems, pages, ready-made answers, languages of a request. */
@NullMarked
package io.trackfit.shared.http;

import org.jspecify.annotations.NullMarked;
