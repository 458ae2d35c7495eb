/** The runs and the advice of the goal <code>self-test</code>. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.selftest;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
