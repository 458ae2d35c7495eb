/** AssertJ assertions on measurements. */
@API(status = API.Status.STABLE, since = "0.1")
@NullMarked
package io.github.perfratchet.assertions;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
