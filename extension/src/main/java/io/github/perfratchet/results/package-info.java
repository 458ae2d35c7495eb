/** The results of a run, which are written for the build and printed for the user. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.results;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
