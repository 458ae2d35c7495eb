/** Files for readers and other programs. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.report;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
