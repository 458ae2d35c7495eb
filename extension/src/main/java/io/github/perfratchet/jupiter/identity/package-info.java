/** The identity of benchmarks: their names, the arguments of their calls, and their labels. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.jupiter.identity;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
