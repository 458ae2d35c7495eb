/** One computation, in one thread and in several. */
@NullMarked
package io.github.perfratchet.samples.primes;

import org.jspecify.annotations.NullMarked;
