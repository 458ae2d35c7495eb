/** Verdicts, the limits of a benchmark, and the notes that explain a verdict. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.verdict;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
