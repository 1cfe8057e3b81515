/**
 * How JSON bodies are read: fast where nothing is wrong; where something is, the same bytes are read again, slowly, so that
 * everything wrong is told at once and where.
 */
@NullMarked
package io.trackfit.shared.body;

import org.jspecify.annotations.NullMarked;
