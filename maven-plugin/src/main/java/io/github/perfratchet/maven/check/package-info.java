/** The decision, the output and the advice of the goal <code>check</code>. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.check;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
