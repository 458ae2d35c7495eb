/** The goal <code>update</code>: what it accepts, renames and removes, and how it reports this. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.update;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
