/** The module that is built: its folders, the names and patterns of its tests, and its dependencies. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.project;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
