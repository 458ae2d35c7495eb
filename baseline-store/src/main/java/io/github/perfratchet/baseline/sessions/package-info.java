/** The comparison of a benchmark with the sessions of its stored baseline. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.sessions;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
