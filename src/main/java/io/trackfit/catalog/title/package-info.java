/** The rules that read a job title. */
@NullMarked
package io.trackfit.catalog.title;

import org.jspecify.annotations.NullMarked;
