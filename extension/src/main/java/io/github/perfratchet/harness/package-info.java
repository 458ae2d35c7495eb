/** The code that measures a test from the JVM of the test: in forks, in pairs of forks, or in this JVM. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.harness;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
