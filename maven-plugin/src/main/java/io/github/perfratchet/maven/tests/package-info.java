/** The performance tests of a module, how its build runs them, and why some of them were not measured. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.maven.tests;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
