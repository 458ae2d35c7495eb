/** Statistics of plain numbers. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.statistics;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
