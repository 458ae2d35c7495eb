/** Locks that keep the tests, the builds and the measurements of a machine out of each other's way. */
@NullMarked
package io.github.perfratchet.harness.locks;

import org.jspecify.annotations.NullMarked;
