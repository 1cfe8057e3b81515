/** The nine roles: what each asks for, does, and is called elsewhere. */
@NullMarked
package io.trackfit.catalog.role;

import org.jspecify.annotations.NullMarked;
