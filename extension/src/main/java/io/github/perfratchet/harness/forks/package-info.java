/** The forked JVMs: how they are started, what they are given, and how they end. */
@NullMarked
package io.github.perfratchet.harness.forks;

import org.jspecify.annotations.NullMarked;
