/**
 * The catalogue over HTTP. It stands above the sub-features because its answers join them: a skill names its roles, a
 * role its skills and credentials.
 */
@NullMarked
package io.trackfit.catalog.http;

import org.jspecify.annotations.NullMarked;
