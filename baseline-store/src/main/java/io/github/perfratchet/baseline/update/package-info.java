/** Updates of baselines: accepted results, new names, and removed benchmarks. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.update;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
