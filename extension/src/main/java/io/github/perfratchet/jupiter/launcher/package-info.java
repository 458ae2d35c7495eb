/** Listeners and filters of the JUnit Platform launcher, which observe a whole run of tests. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.jupiter.launcher;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
