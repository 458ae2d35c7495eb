/** The forks of one benchmark, which run one after another until they agree. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.harness.series;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
