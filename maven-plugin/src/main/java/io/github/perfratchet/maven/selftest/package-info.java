/** How <code>self-test</code> runs, and what it advises. */
@NullMarked
package io.github.perfratchet.maven.selftest;

import org.jspecify.annotations.NullMarked;
