/** The user's API: the annotations, the {@link Benchmark} fixture and {@link PerfRatchet}. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package io.github.perfratchet;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
