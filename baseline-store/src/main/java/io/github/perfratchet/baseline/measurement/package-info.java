/** Measurements: benchmarks, forks, iterations, and the environment of a measurement. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.measurement;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
