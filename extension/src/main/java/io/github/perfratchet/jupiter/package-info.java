/** The JUnit Jupiter extension, which measures each test, records the measurements, and checks the limits. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.jupiter;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
