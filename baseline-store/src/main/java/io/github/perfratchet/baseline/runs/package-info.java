/** Saved runs: their files, which of them an entry means, and what of them may be compared. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.runs;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
