/** Measurements and comparisons as lines and tables of plain text. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.text;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
