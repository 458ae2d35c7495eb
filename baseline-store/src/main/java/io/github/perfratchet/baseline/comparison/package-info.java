/** The comparison of a whole run: of each benchmark with its baseline or its base. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.comparison;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
