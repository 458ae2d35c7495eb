/**
 * JSON files that are easy to review in a diff, that are replaced atomically, and whose content is not trusted. This package is not
 * exported.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.json;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
