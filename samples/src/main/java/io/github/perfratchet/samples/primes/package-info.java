/** A computation in one thread and in several threads. */
@NullMarked
package io.github.perfratchet.samples.primes;

import org.jspecify.annotations.NullMarked;
