/** Pairs of forks, one of each version, which measure in turns. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.harness.pairs;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
