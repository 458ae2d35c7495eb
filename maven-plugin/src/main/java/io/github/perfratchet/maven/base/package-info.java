/** The base of a comparison: it finds the code that a text such as {@code origin/main} refers to, and prepares it for the tests. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.base;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
