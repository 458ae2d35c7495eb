/** Thresholds: limits for statistics, the rules that set them, and their grammar. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.threshold;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
