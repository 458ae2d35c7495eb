/** Locks that prevent the tests, the builds and the measurements of a machine from disturbing each other. */
@NullMarked
package io.github.perfratchet.harness.locks;

import org.jspecify.annotations.NullMarked;
