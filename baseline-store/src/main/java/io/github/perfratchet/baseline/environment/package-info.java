/** The facts of this machine and this JVM. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.environment;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
