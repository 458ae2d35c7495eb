/** Stores saved runs in files, selects them, and determines which of their figures may be compared. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.runs;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
