/** Text from tests, branches and files, made safe to show. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.untrusted;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
