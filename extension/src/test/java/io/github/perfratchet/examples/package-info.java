/** The examples of the documentation: the code that they take for granted, and the test that compiles them. */
@NullMarked
package io.github.perfratchet.examples;

import org.jspecify.annotations.NullMarked;
