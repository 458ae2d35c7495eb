/** How often the gate is right about code that is measured against itself, with and without extra work. */
@NullMarked
package io.github.perfratchet.baseline.selftest;

import org.jspecify.annotations.NullMarked;
