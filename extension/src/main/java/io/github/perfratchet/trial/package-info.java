/** The JVM that measures: the test's thread runs JMH's tasks, and each slice of it is recorded. */
@NullMarked
package io.github.perfratchet.trial;

import org.jspecify.annotations.NullMarked;
