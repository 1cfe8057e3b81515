/** What tests of several rooms share: a real PostgreSQL and seeds. */
@NullMarked
package io.trackfit.testsupport;

import org.jspecify.annotations.NullMarked;
