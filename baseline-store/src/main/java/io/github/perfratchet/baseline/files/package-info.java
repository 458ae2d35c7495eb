/** Files that are replaced as a whole or not at all. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.files;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
