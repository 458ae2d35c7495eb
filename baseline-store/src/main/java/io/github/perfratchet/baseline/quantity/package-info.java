/** Sizes, times, rates and percentages, in the forms that people write and read. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.quantity;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
