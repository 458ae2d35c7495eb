/** Access to the operating system: child processes and file trees. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.system;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
