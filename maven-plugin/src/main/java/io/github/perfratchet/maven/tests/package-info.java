/** Which performance tests a module has, how its build runs them, and which of them it left out. */
@NullMarked
package io.github.perfratchet.maven.tests;

import org.jspecify.annotations.NullMarked;
