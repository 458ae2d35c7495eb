/** Measurements in the formats of other tools. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.interchange;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
