/** Facts about this machine, this JVM and this checkout. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.machine;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
