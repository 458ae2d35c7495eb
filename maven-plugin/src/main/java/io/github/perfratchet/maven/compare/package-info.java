/** The output and the thresholds of the goal <code>compare</code>. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.compare;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
