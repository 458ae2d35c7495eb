/** What a measurement is: benchmarks, forks, slices, and the environment they were taken in. */
@NullMarked
package io.github.perfratchet.baseline.measurement;

import org.jspecify.annotations.NullMarked;
