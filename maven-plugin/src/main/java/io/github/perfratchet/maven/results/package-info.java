/** The results of the tests: which of them count, and which are doubtful. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.results;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
