/** The code of the JVM that measures. The thread of the test runs JMH's tasks, and each iteration is recorded. */
@NullMarked
package io.github.perfratchet.trial;

import org.jspecify.annotations.NullMarked;
