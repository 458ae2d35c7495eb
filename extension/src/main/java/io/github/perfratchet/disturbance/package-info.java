/** The conditions on this machine that will disturb a measurement. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.disturbance;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
