/** Locks that prevent the tests, the builds and the measurements of a machine from disturbing each other. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.harness.locks;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
