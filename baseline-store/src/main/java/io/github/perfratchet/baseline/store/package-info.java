/** The stores that keep baselines. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.store;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
