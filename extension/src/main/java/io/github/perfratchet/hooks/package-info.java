/**
 * What a project can add of its own: facts of the machine, the commit, and what is done with results. Providers are found by
 * {@link java.util.ServiceLoader}, in the JVM of the tests; forks do not ask them.
 */
@NullMarked
package io.github.perfratchet.hooks;

import org.jspecify.annotations.NullMarked;
