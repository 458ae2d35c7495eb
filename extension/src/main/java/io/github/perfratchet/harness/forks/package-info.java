/** The forked JVMs: how they are started, which arguments they get, and how they end. */
@NullMarked
package io.github.perfratchet.harness.forks;

import org.jspecify.annotations.NullMarked;
