/** The self-test, which counts how often the gate is right about code that is measured against itself, with and without extra work. */
@API(status = API.Status.INTERNAL, since = "0.1")
@NullMarked
package io.github.perfratchet.baseline.selftest;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
