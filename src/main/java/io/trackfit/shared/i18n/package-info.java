/** Languages we speak and which one a request gets. */
@NullMarked
package io.trackfit.shared.i18n;

import org.jspecify.annotations.NullMarked;
