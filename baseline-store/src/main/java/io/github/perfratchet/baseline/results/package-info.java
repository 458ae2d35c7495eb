/** The files of a build's tests: the results of each class, the fate of each test, the base and the profiles. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.results;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
