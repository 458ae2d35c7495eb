/** Listeners and filters of the JUnit Platform launcher, which observe a whole run of tests. */
@NullMarked
package io.github.perfratchet.jupiter.launcher;

import org.jspecify.annotations.NullMarked;
