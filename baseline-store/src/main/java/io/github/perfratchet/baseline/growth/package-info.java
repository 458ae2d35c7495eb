/** The growth of an operation's time with the size of its input. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.growth;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
