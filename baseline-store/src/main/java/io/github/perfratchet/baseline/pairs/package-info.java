/** The comparison of a benchmark with a base that was measured in pairs of forks with it. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.pairs;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
