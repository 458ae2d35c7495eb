/** The forked JVMs: how they are started, which arguments they get, and how they end. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.harness.forks;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
