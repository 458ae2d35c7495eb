/** The code of the forked JVM. JMH's main thread creates the executor, and the executor starts JUnit for the one test to measure. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.fork;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
