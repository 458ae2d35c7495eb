/** The goals of the plugin. The subpackages have the code that the goals use. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
