/**
 * Extension points for projects: facts about the machine, the commit, and the processing of results. {@link java.util.ServiceLoader} finds
 * the providers in the JVM of the tests. Forks do not call them.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.hooks;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
