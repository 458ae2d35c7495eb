/** The code of the JVM that measures. The thread of the test runs JMH's tasks, and each iteration is recorded. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.trial;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
